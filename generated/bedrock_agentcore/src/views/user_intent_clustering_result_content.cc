// Decode tables of UserIntentClusteringResultContentView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/user_intent_clustering_result_content.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field user_intent_affected_session_fields[] = {
    {"sessionId", &internal::string_type, offsetof(UserIntentAffectedSessionView, session_id), internal::Slot::plain},
    {"userMessages", &internal::string_list_type, offsetof(UserIntentAffectedSessionView, user_messages),
     internal::Slot::plain},
};

constexpr internal::Type user_intent_cluster_affected_sessions_type =
    internal::list_type<UserIntentAffectedSessionView>(schemas::user_intent_affected_session_type);
constexpr internal::Field user_intent_cluster_fields[] = {
    {"clusterId", &internal::int32_type, offsetof(UserIntentClusterView, cluster_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(UserIntentClusterView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(UserIntentClusterView, description), internal::Slot::plain},
    {"affectedSessionCount", &internal::int32_type, offsetof(UserIntentClusterView, affected_session_count),
     internal::Slot::plain},
    {"affectedSessions", &user_intent_cluster_affected_sessions_type,
     offsetof(UserIntentClusterView, affected_sessions), internal::Slot::plain},
};

constexpr internal::Type user_intent_clustering_result_content_user_intents_type =
    internal::list_type<UserIntentClusterView>(schemas::user_intent_cluster_type);
constexpr internal::Field user_intent_clustering_result_content_fields[] = {
    {"userIntents", &user_intent_clustering_result_content_user_intents_type,
     offsetof(UserIntentClusteringResultContentView, user_intents), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema user_intent_affected_session_schema =
    internal::structure_schema<UserIntentAffectedSessionView>("UserIntentAffectedSession",
                                                              user_intent_affected_session_fields);
constinit const internal::Type user_intent_affected_session_type =
    internal::structure_type<UserIntentAffectedSessionView>(user_intent_affected_session_schema);

constinit const internal::Schema user_intent_cluster_schema =
    internal::structure_schema<UserIntentClusterView>("UserIntentCluster", user_intent_cluster_fields);
constinit const internal::Type user_intent_cluster_type =
    internal::structure_type<UserIntentClusterView>(user_intent_cluster_schema);

constinit const internal::Schema user_intent_clustering_result_content_schema =
    internal::structure_schema<UserIntentClusteringResultContentView>("UserIntentClusteringResultContent",
                                                                      user_intent_clustering_result_content_fields);
constinit const internal::Type user_intent_clustering_result_content_type =
    internal::structure_type<UserIntentClusteringResultContentView>(user_intent_clustering_result_content_schema);

}  // namespace schemas

const internal::Schema& schema_of(const UserIntentAffectedSessionView*) {
  return schemas::user_intent_affected_session_schema;
}
const internal::Schema& schema_of(const UserIntentClusterView*) { return schemas::user_intent_cluster_schema; }
const internal::Schema& schema_of(const UserIntentClusteringResultContentView*) {
  return schemas::user_intent_clustering_result_content_schema;
}

}  // namespace outcrop::bedrock_agentcore
