// Makes EvaluationJobResults and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/evaluation_job_results.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/evaluation_job_results.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

EvaluatorStatistics to_owned(const EvaluatorStatisticsView& view) {
  EvaluatorStatistics owned;
  internal::own(owned.average_score, view.average_score);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EvaluatorStatistics& in) {
  writer.begin_object();
  writer.member("averageScore", in.average_score);
  writer.end_object();
}

EvaluatorSummary to_owned(const EvaluatorSummaryView& view) {
  EvaluatorSummary owned;
  internal::own(owned.evaluator_id, view.evaluator_id);
  internal::own(owned.statistics, view.statistics);
  internal::own(owned.total_evaluated, view.total_evaluated);
  internal::own(owned.total_failed, view.total_failed);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EvaluatorSummary& in) {
  writer.begin_object();
  writer.member("evaluatorId", in.evaluator_id);
  writer.member("statistics", in.statistics);
  writer.member("totalEvaluated", in.total_evaluated);
  writer.member("totalFailed", in.total_failed);
  writer.end_object();
}

EvaluationJobResults to_owned(const EvaluationJobResultsView& view) {
  EvaluationJobResults owned;
  internal::own(owned.number_of_sessions_completed, view.number_of_sessions_completed);
  internal::own(owned.number_of_sessions_in_progress, view.number_of_sessions_in_progress);
  internal::own(owned.number_of_sessions_failed, view.number_of_sessions_failed);
  internal::own(owned.total_number_of_sessions, view.total_number_of_sessions);
  internal::own(owned.number_of_sessions_ignored, view.number_of_sessions_ignored);
  internal::own(owned.evaluator_summaries, view.evaluator_summaries);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EvaluationJobResults& in) {
  writer.begin_object();
  writer.member("numberOfSessionsCompleted", in.number_of_sessions_completed);
  writer.member("numberOfSessionsInProgress", in.number_of_sessions_in_progress);
  writer.member("numberOfSessionsFailed", in.number_of_sessions_failed);
  writer.member("totalNumberOfSessions", in.total_number_of_sessions);
  writer.member("numberOfSessionsIgnored", in.number_of_sessions_ignored);
  writer.member("evaluatorSummaries", in.evaluator_summaries);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
