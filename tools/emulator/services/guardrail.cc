// What becomes of a turn in which a guardrail intervenes.
#include "services/guardrail.h"

#include "services/conversation.h"

namespace outcrop::emulator {

void intervene(Turn& turn, const Conversation& asked, const Intervention& intervention) {
  if (asked.guardrail.empty()) return;
  if (asked.traces_guardrail) {
    turn.trace = {{"actionReason", "Guardrail blocked."}};
    if (intervention.in_output) {
      turn.trace["modelOutput"] = Json::array({texts_of(turn.content)});
      turn.trace["outputAssessments"] = {{asked.guardrail, Json::array({intervention.assessment})}};
    } else {
      turn.trace["inputAssessment"] = {{asked.guardrail, intervention.assessment}};
    }
  }
  // What never reached the model was not counted.
  if (!intervention.in_output) turn.input_tokens = turn.output_tokens = 0;
  turn.content = Json::array({{{"text", intervention.message}}});
  turn.stop_reason = "guardrail_intervened";
}

}  // namespace outcrop::emulator
