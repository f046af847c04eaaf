// Makes AgentKnowledgeBase of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/agent_knowledge_base.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/agent_knowledge_base.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AgentKnowledgeBase to_owned(const AgentKnowledgeBaseView& view) {
  AgentKnowledgeBase owned;
  internal::own(owned.agent_id, view.agent_id);
  internal::own(owned.agent_version, view.agent_version);
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  internal::own(owned.description, view.description);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.knowledge_base_state, view.knowledge_base_state);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentKnowledgeBase& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("description", in.description);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("knowledgeBaseState", in.knowledge_base_state);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
