// Makes UpdateKnowledgeBase: the output of Client::update_knowledge_base, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/update_knowledge_base.h"

#include "outcrop/bedrock_agent/operations/update_knowledge_base.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

UpdateKnowledgeBase to_owned(const UpdateKnowledgeBaseView& view) {
  UpdateKnowledgeBase owned;
  internal::own(owned.knowledge_base, view.knowledge_base);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateKnowledgeBase& in) {
  writer.begin_object();
  writer.member("knowledgeBase", in.knowledge_base);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
