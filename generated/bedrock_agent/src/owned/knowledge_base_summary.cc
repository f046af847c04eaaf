// Makes KnowledgeBaseSummary of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/knowledge_base_summary.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/knowledge_base_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

KnowledgeBaseSummary to_owned(const KnowledgeBaseSummaryView& view) {
  KnowledgeBaseSummary owned;
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.status, view.status);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseSummary& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("status", in.status);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
