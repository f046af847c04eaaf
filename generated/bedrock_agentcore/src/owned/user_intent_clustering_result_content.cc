// Makes UserIntentClusteringResultContent and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/user_intent_clustering_result_content.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/user_intent_clustering_result_content.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

UserIntentAffectedSession to_owned(const UserIntentAffectedSessionView& view) {
  UserIntentAffectedSession owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.user_messages, view.user_messages);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UserIntentAffectedSession& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.member("userMessages", in.user_messages);
  writer.end_object();
}

UserIntentCluster to_owned(const UserIntentClusterView& view) {
  UserIntentCluster owned;
  internal::own(owned.cluster_id, view.cluster_id);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.affected_session_count, view.affected_session_count);
  internal::own(owned.affected_sessions, view.affected_sessions);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UserIntentCluster& in) {
  writer.begin_object();
  writer.member("clusterId", in.cluster_id);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("affectedSessionCount", in.affected_session_count);
  writer.member("affectedSessions", in.affected_sessions);
  writer.end_object();
}

UserIntentClusteringResultContent to_owned(const UserIntentClusteringResultContentView& view) {
  UserIntentClusteringResultContent owned;
  internal::own(owned.user_intents, view.user_intents);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UserIntentClusteringResultContent& in) {
  writer.begin_object();
  writer.member("userIntents", in.user_intents);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
