// Makes CountTokens: the output of Client::count_tokens, owned of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/operations/count_tokens.h"

#include "outcrop/bedrock_runtime/operations/count_tokens.h"
#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

CountTokens to_owned(const CountTokensView& view) {
  CountTokens owned;
  internal::own(owned.input_tokens, view.input_tokens);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CountTokens& in) {
  writer.begin_object();
  writer.member("inputTokens", in.input_tokens);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
