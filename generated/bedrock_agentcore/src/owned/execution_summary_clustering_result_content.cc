// Makes ExecutionSummaryClusteringResultContent and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/execution_summary_clustering_result_content.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/execution_summary_clustering_result_content.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ExecutionSummaryAffectedSession to_owned(const ExecutionSummaryAffectedSessionView& view) {
  ExecutionSummaryAffectedSession owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.approach_taken, view.approach_taken);
  internal::own(owned.final_outcome, view.final_outcome);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ExecutionSummaryAffectedSession& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.member("approachTaken", in.approach_taken);
  writer.member("finalOutcome", in.final_outcome);
  writer.end_object();
}

ExecutionSummaryCluster to_owned(const ExecutionSummaryClusterView& view) {
  ExecutionSummaryCluster owned;
  internal::own(owned.cluster_id, view.cluster_id);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.affected_session_count, view.affected_session_count);
  internal::own(owned.affected_sessions, view.affected_sessions);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ExecutionSummaryCluster& in) {
  writer.begin_object();
  writer.member("clusterId", in.cluster_id);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("affectedSessionCount", in.affected_session_count);
  writer.member("affectedSessions", in.affected_sessions);
  writer.end_object();
}

ExecutionSummaryClusteringResultContent to_owned(const ExecutionSummaryClusteringResultContentView& view) {
  ExecutionSummaryClusteringResultContent owned;
  internal::own(owned.execution_summaries, view.execution_summaries);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ExecutionSummaryClusteringResultContent& in) {
  writer.begin_object();
  writer.member("executionSummaries", in.execution_summaries);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
