// Makes AgentKnowledgeBaseSummary of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/agent_knowledge_base_summary.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/agent_knowledge_base_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AgentKnowledgeBaseSummary to_owned(const AgentKnowledgeBaseSummaryView& view) {
  AgentKnowledgeBaseSummary owned;
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  internal::own(owned.description, view.description);
  internal::own(owned.knowledge_base_state, view.knowledge_base_state);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentKnowledgeBaseSummary& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("description", in.description);
  writer.member("knowledgeBaseState", in.knowledge_base_state);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
