// Decode tables of ExecutionSummaryClusteringResultContentView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/execution_summary_clustering_result_content.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field execution_summary_affected_session_fields[] = {
    {"sessionId", &internal::string_type, offsetof(ExecutionSummaryAffectedSessionView, session_id),
     internal::Slot::plain},
    {"approachTaken", &internal::string_type, offsetof(ExecutionSummaryAffectedSessionView, approach_taken),
     internal::Slot::plain},
    {"finalOutcome", &internal::string_type, offsetof(ExecutionSummaryAffectedSessionView, final_outcome),
     internal::Slot::plain},
};

constexpr internal::Type execution_summary_cluster_affected_sessions_type =
    internal::list_type<ExecutionSummaryAffectedSessionView>(schemas::execution_summary_affected_session_type);
constexpr internal::Field execution_summary_cluster_fields[] = {
    {"clusterId", &internal::int32_type, offsetof(ExecutionSummaryClusterView, cluster_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(ExecutionSummaryClusterView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(ExecutionSummaryClusterView, description), internal::Slot::plain},
    {"affectedSessionCount", &internal::int32_type, offsetof(ExecutionSummaryClusterView, affected_session_count),
     internal::Slot::plain},
    {"affectedSessions", &execution_summary_cluster_affected_sessions_type,
     offsetof(ExecutionSummaryClusterView, affected_sessions), internal::Slot::plain},
};

constexpr internal::Type execution_summary_clustering_result_content_execution_summaries_type =
    internal::list_type<ExecutionSummaryClusterView>(schemas::execution_summary_cluster_type);
constexpr internal::Field execution_summary_clustering_result_content_fields[] = {
    {"executionSummaries", &execution_summary_clustering_result_content_execution_summaries_type,
     offsetof(ExecutionSummaryClusteringResultContentView, execution_summaries), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema execution_summary_affected_session_schema =
    internal::structure_schema<ExecutionSummaryAffectedSessionView>("ExecutionSummaryAffectedSession",
                                                                    execution_summary_affected_session_fields);
constinit const internal::Type execution_summary_affected_session_type =
    internal::structure_type<ExecutionSummaryAffectedSessionView>(execution_summary_affected_session_schema);

constinit const internal::Schema execution_summary_cluster_schema =
    internal::structure_schema<ExecutionSummaryClusterView>("ExecutionSummaryCluster",
                                                            execution_summary_cluster_fields);
constinit const internal::Type execution_summary_cluster_type =
    internal::structure_type<ExecutionSummaryClusterView>(execution_summary_cluster_schema);

constinit const internal::Schema execution_summary_clustering_result_content_schema =
    internal::structure_schema<ExecutionSummaryClusteringResultContentView>(
        "ExecutionSummaryClusteringResultContent", execution_summary_clustering_result_content_fields);
constinit const internal::Type execution_summary_clustering_result_content_type =
    internal::structure_type<ExecutionSummaryClusteringResultContentView>(
        execution_summary_clustering_result_content_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ExecutionSummaryAffectedSessionView*) {
  return schemas::execution_summary_affected_session_schema;
}
const internal::Schema& schema_of(const ExecutionSummaryClusterView*) {
  return schemas::execution_summary_cluster_schema;
}
const internal::Schema& schema_of(const ExecutionSummaryClusteringResultContentView*) {
  return schemas::execution_summary_clustering_result_content_schema;
}

}  // namespace outcrop::bedrock_agentcore
