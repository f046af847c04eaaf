// What becomes of a turn in which a guardrail intervenes.
#pragma once

#include <string>

#include "services/conversation.h"
#include "services/turn.h"
#include "text/json.h"

namespace outcrop::emulator {

/// What a guardrail finds, and says instead.
struct Intervention {
  bool in_output{};  ///< in what the model says; else in what the user says, of which the model then hears nothing
  Json assessment;   ///< GuardrailAssessment
  std::string message;
};

/// Where the request asks for a guardrail; else nothing.
void intervene(Turn& turn, const Conversation& asked, const Intervention& intervention);

}  // namespace outcrop::emulator
