// Decode tables of EvaluationJobResultsView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/evaluation_job_results.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field evaluator_statistics_fields[] = {
    {"averageScore", &internal::double_type, offsetof(EvaluatorStatisticsView, average_score),
     internal::Slot::optional},
};

constexpr internal::Field evaluator_summary_fields[] = {
    {"evaluatorId", &internal::string_type, offsetof(EvaluatorSummaryView, evaluator_id), internal::Slot::optional},
    {"statistics", &schemas::evaluator_statistics_type, offsetof(EvaluatorSummaryView, statistics),
     internal::Slot::reference},
    {"totalEvaluated", &internal::int32_type, offsetof(EvaluatorSummaryView, total_evaluated),
     internal::Slot::optional},
    {"totalFailed", &internal::int32_type, offsetof(EvaluatorSummaryView, total_failed), internal::Slot::optional},
};

constexpr internal::Type evaluation_job_results_evaluator_summaries_type =
    internal::list_type<EvaluatorSummaryView>(schemas::evaluator_summary_type);
constexpr internal::Field evaluation_job_results_fields[] = {
    {"numberOfSessionsCompleted", &internal::int32_type,
     offsetof(EvaluationJobResultsView, number_of_sessions_completed), internal::Slot::optional},
    {"numberOfSessionsInProgress", &internal::int32_type,
     offsetof(EvaluationJobResultsView, number_of_sessions_in_progress), internal::Slot::optional},
    {"numberOfSessionsFailed", &internal::int32_type, offsetof(EvaluationJobResultsView, number_of_sessions_failed),
     internal::Slot::optional},
    {"totalNumberOfSessions", &internal::int32_type, offsetof(EvaluationJobResultsView, total_number_of_sessions),
     internal::Slot::optional},
    {"numberOfSessionsIgnored", &internal::int32_type, offsetof(EvaluationJobResultsView, number_of_sessions_ignored),
     internal::Slot::optional},
    {"evaluatorSummaries", &evaluation_job_results_evaluator_summaries_type,
     offsetof(EvaluationJobResultsView, evaluator_summaries), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema evaluator_statistics_schema =
    internal::structure_schema<EvaluatorStatisticsView>("EvaluatorStatistics", evaluator_statistics_fields);
constinit const internal::Type evaluator_statistics_type =
    internal::structure_type<EvaluatorStatisticsView>(evaluator_statistics_schema);

constinit const internal::Schema evaluator_summary_schema =
    internal::structure_schema<EvaluatorSummaryView>("EvaluatorSummary", evaluator_summary_fields);
constinit const internal::Type evaluator_summary_type =
    internal::structure_type<EvaluatorSummaryView>(evaluator_summary_schema);

constinit const internal::Schema evaluation_job_results_schema =
    internal::structure_schema<EvaluationJobResultsView>("EvaluationJobResults", evaluation_job_results_fields);
constinit const internal::Type evaluation_job_results_type =
    internal::structure_type<EvaluationJobResultsView>(evaluation_job_results_schema);

}  // namespace schemas

const internal::Schema& schema_of(const EvaluatorStatisticsView*) { return schemas::evaluator_statistics_schema; }
const internal::Schema& schema_of(const EvaluatorSummaryView*) { return schemas::evaluator_summary_schema; }
const internal::Schema& schema_of(const EvaluationJobResultsView*) { return schemas::evaluation_job_results_schema; }

}  // namespace outcrop::bedrock_agentcore
