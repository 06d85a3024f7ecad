#include "core/reports/question.h"

#include "core/reports/rowscan.h"

namespace voronka {

std::vector<quint32> matchingRows(const Facts &facts, const Question &question)
{
    return RowScan(facts, conditionsOf(question)).rows();
}

} // namespace voronka
