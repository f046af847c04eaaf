// Makes DeletePrompt: the output of Client::delete_prompt, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/delete_prompt.h"

#include "outcrop/bedrock_agent/operations/delete_prompt.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DeletePrompt to_owned(const DeletePromptView& view) {
  DeletePrompt owned;
  internal::own(owned.id, view.id);
  internal::own(owned.version, view.version);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeletePrompt& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.member("version", in.version);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
