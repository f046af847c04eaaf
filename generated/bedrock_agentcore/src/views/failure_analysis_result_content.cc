// Decode tables of FailureAnalysisResultContentView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/failure_analysis_result_content.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field insights_failure_signal_fields[] = {
    {"category", &schemas::insights_failure_category_type, offsetof(InsightsFailureSignalView, category),
     internal::Slot::plain},
    {"evidence", &internal::string_type, offsetof(InsightsFailureSignalView, evidence), internal::Slot::plain},
    {"confidence", &internal::double_type, offsetof(InsightsFailureSignalView, confidence), internal::Slot::plain},
};

constexpr internal::Type failure_span_detail_signals_type =
    internal::list_type<InsightsFailureSignalView>(schemas::insights_failure_signal_type);
constexpr internal::Field failure_span_detail_fields[] = {
    {"spanId", &internal::string_type, offsetof(FailureSpanDetailView, span_id), internal::Slot::plain},
    {"traceId", &internal::string_type, offsetof(FailureSpanDetailView, trace_id), internal::Slot::plain},
    {"signals", &failure_span_detail_signals_type, offsetof(FailureSpanDetailView, signals), internal::Slot::plain},
};

constexpr internal::Type affected_session_failure_spans_type =
    internal::list_type<FailureSpanDetailView>(schemas::failure_span_detail_type);
constexpr internal::Field affected_session_fields[] = {
    {"sessionId", &internal::string_type, offsetof(AffectedSessionView, session_id), internal::Slot::plain},
    {"explanation", &internal::string_type, offsetof(AffectedSessionView, explanation), internal::Slot::plain},
    {"fixType", &internal::string_type, offsetof(AffectedSessionView, fix_type), internal::Slot::plain},
    {"recommendation", &internal::string_type, offsetof(AffectedSessionView, recommendation), internal::Slot::plain},
    {"failureSpans", &affected_session_failure_spans_type, offsetof(AffectedSessionView, failure_spans),
     internal::Slot::plain},
};

constexpr internal::Type root_cause_cluster_affected_sessions_type =
    internal::list_type<AffectedSessionView>(schemas::affected_session_type);
constexpr internal::Field root_cause_cluster_fields[] = {
    {"clusterId", &internal::int32_type, offsetof(RootCauseClusterView, cluster_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(RootCauseClusterView, name), internal::Slot::plain},
    {"rootCause", &internal::string_type, offsetof(RootCauseClusterView, root_cause), internal::Slot::plain},
    {"recommendation", &internal::string_type, offsetof(RootCauseClusterView, recommendation), internal::Slot::plain},
    {"affectedSessionCount", &internal::int32_type, offsetof(RootCauseClusterView, affected_session_count),
     internal::Slot::plain},
    {"affectedSessions", &root_cause_cluster_affected_sessions_type, offsetof(RootCauseClusterView, affected_sessions),
     internal::Slot::plain},
};

constexpr internal::Type failure_sub_category_cluster_root_causes_type =
    internal::list_type<RootCauseClusterView>(schemas::root_cause_cluster_type);
constexpr internal::Field failure_sub_category_cluster_fields[] = {
    {"clusterId", &internal::int32_type, offsetof(FailureSubCategoryClusterView, cluster_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(FailureSubCategoryClusterView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(FailureSubCategoryClusterView, description),
     internal::Slot::plain},
    {"affectedSessionCount", &internal::int32_type, offsetof(FailureSubCategoryClusterView, affected_session_count),
     internal::Slot::plain},
    {"rootCauses", &failure_sub_category_cluster_root_causes_type, offsetof(FailureSubCategoryClusterView, root_causes),
     internal::Slot::plain},
};

constexpr internal::Type failure_category_cluster_sub_categories_type =
    internal::list_type<FailureSubCategoryClusterView>(schemas::failure_sub_category_cluster_type);
constexpr internal::Field failure_category_cluster_fields[] = {
    {"clusterId", &internal::int32_type, offsetof(FailureCategoryClusterView, cluster_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(FailureCategoryClusterView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(FailureCategoryClusterView, description), internal::Slot::plain},
    {"affectedSessionCount", &internal::int32_type, offsetof(FailureCategoryClusterView, affected_session_count),
     internal::Slot::plain},
    {"subCategories", &failure_category_cluster_sub_categories_type,
     offsetof(FailureCategoryClusterView, sub_categories), internal::Slot::plain},
};

constexpr internal::Type failure_analysis_result_content_failures_type =
    internal::list_type<FailureCategoryClusterView>(schemas::failure_category_cluster_type);
constexpr internal::Field failure_analysis_result_content_fields[] = {
    {"failures", &failure_analysis_result_content_failures_type, offsetof(FailureAnalysisResultContentView, failures),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema insights_failure_signal_schema =
    internal::structure_schema<InsightsFailureSignalView>("InsightsFailureSignal", insights_failure_signal_fields);
constinit const internal::Type insights_failure_signal_type =
    internal::structure_type<InsightsFailureSignalView>(insights_failure_signal_schema);

constinit const internal::Schema failure_span_detail_schema =
    internal::structure_schema<FailureSpanDetailView>("FailureSpanDetail", failure_span_detail_fields);
constinit const internal::Type failure_span_detail_type =
    internal::structure_type<FailureSpanDetailView>(failure_span_detail_schema);

constinit const internal::Schema affected_session_schema =
    internal::structure_schema<AffectedSessionView>("AffectedSession", affected_session_fields);
constinit const internal::Type affected_session_type =
    internal::structure_type<AffectedSessionView>(affected_session_schema);

constinit const internal::Schema root_cause_cluster_schema =
    internal::structure_schema<RootCauseClusterView>("RootCauseCluster", root_cause_cluster_fields);
constinit const internal::Type root_cause_cluster_type =
    internal::structure_type<RootCauseClusterView>(root_cause_cluster_schema);

constinit const internal::Schema failure_sub_category_cluster_schema =
    internal::structure_schema<FailureSubCategoryClusterView>("FailureSubCategoryCluster",
                                                              failure_sub_category_cluster_fields);
constinit const internal::Type failure_sub_category_cluster_type =
    internal::structure_type<FailureSubCategoryClusterView>(failure_sub_category_cluster_schema);

constinit const internal::Schema failure_category_cluster_schema =
    internal::structure_schema<FailureCategoryClusterView>("FailureCategoryCluster", failure_category_cluster_fields);
constinit const internal::Type failure_category_cluster_type =
    internal::structure_type<FailureCategoryClusterView>(failure_category_cluster_schema);

constinit const internal::Schema failure_analysis_result_content_schema =
    internal::structure_schema<FailureAnalysisResultContentView>("FailureAnalysisResultContent",
                                                                 failure_analysis_result_content_fields);
constinit const internal::Type failure_analysis_result_content_type =
    internal::structure_type<FailureAnalysisResultContentView>(failure_analysis_result_content_schema);

}  // namespace schemas

const internal::Schema& schema_of(const InsightsFailureSignalView*) { return schemas::insights_failure_signal_schema; }
const internal::Schema& schema_of(const FailureSpanDetailView*) { return schemas::failure_span_detail_schema; }
const internal::Schema& schema_of(const AffectedSessionView*) { return schemas::affected_session_schema; }
const internal::Schema& schema_of(const RootCauseClusterView*) { return schemas::root_cause_cluster_schema; }
const internal::Schema& schema_of(const FailureSubCategoryClusterView*) {
  return schemas::failure_sub_category_cluster_schema;
}
const internal::Schema& schema_of(const FailureCategoryClusterView*) {
  return schemas::failure_category_cluster_schema;
}
const internal::Schema& schema_of(const FailureAnalysisResultContentView*) {
  return schemas::failure_analysis_result_content_schema;
}

}  // namespace outcrop::bedrock_agentcore
