// The model that answers without a script: what Converse and ConverseStream ask.
#pragma once

#include <string>
#include <string_view>

#include "services/conversation.h"
#include "services/turn.h"
#include "text/json.h"

namespace outcrop::emulator {

/// The same answer for the same request, always (`request`: the input of Converse or ConverseStream):
/// - The last message brings tool results: a text that quotes them, end_turn.
/// - Otherwise, toolConfig has a tool (the one that toolChoice names, else the first): a text and a toolUse block,
///   whose input is made from the tool's schema (required properties; strings take the words of the last text),
///   tool_use.
/// - Otherwise: "You said: " and the last text, end_turn.
/// With a guardrail, none of these where the last text is_forbidden().
Turn built_in_turn(const Conversation& asked, const Json& request);

/// What the built-in guardrail blocks, whatever its identifier: texts with the word "forbidden".
bool is_forbidden(const std::string& text);
/// GuardrailAssessment of such a text.
Json forbidden_assessment();
inline constexpr std::string_view kBlocked = "Sorry, the guardrail does not let this pass.";

}  // namespace outcrop::emulator
