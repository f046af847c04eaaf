// Makes DeleteKnowledgeBase: the output of Client::delete_knowledge_base, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/delete_knowledge_base.h"

#include "outcrop/bedrock_agent/operations/delete_knowledge_base.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DeleteKnowledgeBase to_owned(const DeleteKnowledgeBaseView& view) {
  DeleteKnowledgeBase owned;
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteKnowledgeBase& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
