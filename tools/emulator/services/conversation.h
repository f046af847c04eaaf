// What a model is asked: the facts of one request, whichever operation brought it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "services/handlers.h"
#include "text/json.h"

namespace outcrop::emulator {

/// Models keep no state: all of a conversation is in its last request.
struct Conversation {
  std::string operation;
  std::string model;
  std::string system;    ///< the texts of the system prompt
  std::string text;      ///< of the last message: its texts and those of tools' results; of InvokeModel: the body
  std::int64_t turn{1};  ///< of the model: one more than the messages of it that are there
  std::vector<std::string> tools;         ///< that are offered
  std::vector<std::string> tool_results;  ///< the tools whose results the last message brings
  std::int64_t input_tokens{};
  std::int64_t most_output_tokens{};
  std::string guardrail;  ///< its identifier; empty without one
  bool traces_guardrail{};
};

/// Of Converse and ConverseStream.
Conversation conversation_of_converse(const OperationCall& call);
/// Of InvokeModel and InvokeModelWithResponseStream. Tools are those of no format.
Conversation conversation_of_body(const OperationCall& call, const std::string& body);

/// The texts of a list of content blocks, with blanks between them.
std::string texts_of(const Json& content);
/// The texts that a guardrail looks at: those of guardContent where there are some.
std::string guarded_texts_of(const Json& content);
/// What the results of tools say in a list of content blocks, with semicolons between them; texts as they are, all else
/// as JSON.
std::string results_of(const Json& content);

}  // namespace outcrop::emulator
