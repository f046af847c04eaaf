// Makes FailureAnalysisResultContent and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/failure_analysis_result_content.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/failure_analysis_result_content.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

InsightsFailureSignal to_owned(const InsightsFailureSignalView& view) {
  InsightsFailureSignal owned;
  internal::own(owned.category, view.category);
  internal::own(owned.evidence, view.evidence);
  internal::own(owned.confidence, view.confidence);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InsightsFailureSignal& in) {
  writer.begin_object();
  writer.member("category", in.category);
  writer.member("evidence", in.evidence);
  writer.member("confidence", in.confidence);
  writer.end_object();
}

FailureSpanDetail to_owned(const FailureSpanDetailView& view) {
  FailureSpanDetail owned;
  internal::own(owned.span_id, view.span_id);
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.signals, view.signals);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FailureSpanDetail& in) {
  writer.begin_object();
  writer.member("spanId", in.span_id);
  writer.member("traceId", in.trace_id);
  writer.member("signals", in.signals);
  writer.end_object();
}

AffectedSession to_owned(const AffectedSessionView& view) {
  AffectedSession owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.explanation, view.explanation);
  internal::own(owned.fix_type, view.fix_type);
  internal::own(owned.recommendation, view.recommendation);
  internal::own(owned.failure_spans, view.failure_spans);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AffectedSession& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.member("explanation", in.explanation);
  writer.member("fixType", in.fix_type);
  writer.member("recommendation", in.recommendation);
  writer.member("failureSpans", in.failure_spans);
  writer.end_object();
}

RootCauseCluster to_owned(const RootCauseClusterView& view) {
  RootCauseCluster owned;
  internal::own(owned.cluster_id, view.cluster_id);
  internal::own(owned.name, view.name);
  internal::own(owned.root_cause, view.root_cause);
  internal::own(owned.recommendation, view.recommendation);
  internal::own(owned.affected_session_count, view.affected_session_count);
  internal::own(owned.affected_sessions, view.affected_sessions);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RootCauseCluster& in) {
  writer.begin_object();
  writer.member("clusterId", in.cluster_id);
  writer.member("name", in.name);
  writer.member("rootCause", in.root_cause);
  writer.member("recommendation", in.recommendation);
  writer.member("affectedSessionCount", in.affected_session_count);
  writer.member("affectedSessions", in.affected_sessions);
  writer.end_object();
}

FailureSubCategoryCluster to_owned(const FailureSubCategoryClusterView& view) {
  FailureSubCategoryCluster owned;
  internal::own(owned.cluster_id, view.cluster_id);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.affected_session_count, view.affected_session_count);
  internal::own(owned.root_causes, view.root_causes);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FailureSubCategoryCluster& in) {
  writer.begin_object();
  writer.member("clusterId", in.cluster_id);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("affectedSessionCount", in.affected_session_count);
  writer.member("rootCauses", in.root_causes);
  writer.end_object();
}

FailureCategoryCluster to_owned(const FailureCategoryClusterView& view) {
  FailureCategoryCluster owned;
  internal::own(owned.cluster_id, view.cluster_id);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.affected_session_count, view.affected_session_count);
  internal::own(owned.sub_categories, view.sub_categories);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FailureCategoryCluster& in) {
  writer.begin_object();
  writer.member("clusterId", in.cluster_id);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("affectedSessionCount", in.affected_session_count);
  writer.member("subCategories", in.sub_categories);
  writer.end_object();
}

FailureAnalysisResultContent to_owned(const FailureAnalysisResultContentView& view) {
  FailureAnalysisResultContent owned;
  internal::own(owned.failures, view.failures);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FailureAnalysisResultContent& in) {
  writer.begin_object();
  writer.member("failures", in.failures);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
