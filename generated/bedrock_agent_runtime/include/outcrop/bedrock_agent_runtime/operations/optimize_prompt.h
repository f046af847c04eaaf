// Input and output of Client::optimize_prompt.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/input_prompt.h"
#include "outcrop/bedrock_agent_runtime/views/optimized_prompt_stream.h"
#include "outcrop/box.h"
#include "outcrop/event_stream.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::optimize_prompt. An absent member is not sent.
/// Which prompt is rewritten for which model.
struct OptimizePromptRequest {
  /// The prompt to rewrite.
  ///
  /// Required.
  Box<InputPrompt> input{};
  /// The id of the model that the prompt is meant for.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> target_model_id{};

  friend bool operator==(const OptimizePromptRequest&, const OptimizePromptRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const OptimizePromptRequest& in);

/// What Client::optimize_prompt has beside its events (`OptimizedPromptStreamView`): EventStream::response(). Valid as
/// long as the stream. The answer of OptimizePrompt: nothing but its stream.
struct OptimizePromptView {};
const internal::Schema& schema_of(const OptimizePromptView*);

}  // namespace outcrop::bedrock_agent_runtime
