// Makes ListPrompts: the output of Client::list_prompts, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/list_prompts.h"

#include "outcrop/bedrock_agent/operations/list_prompts.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ListPrompts to_owned(const ListPromptsView& view) {
  ListPrompts owned;
  internal::own(owned.prompt_summaries, view.prompt_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListPrompts& in) {
  writer.begin_object();
  writer.member("promptSummaries", in.prompt_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
