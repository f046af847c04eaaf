// A speech model that follows a script: what InvokeModelWithBidirectionalStream asks.
#pragma once

#include <memory>
#include <string>

#include "stream/event_script.h"

namespace outcrop::emulator {

/// Speaks as Amazon Nova Sonic does: sessionStart, promptStart, content of type TEXT, AUDIO or TOOL, promptEnd,
/// sessionEnd in; completionStart, text, audio, tool use, usage, completionEnd out. All in `chunk` events of JSON.
/// A turn of the user is a text, or speech and then 300 ms of silence, the end of its content, or 10 s. The answer
/// tells what came ("I heard 1.2 seconds of speech."), and its audio is the user's own voice at the rate asked for.
/// With tools, the first is used once for each turn and its result told. What is out of order is a ValidationException.
std::unique_ptr<EventScript> speech_session();

/// Says every chunk again.
std::unique_ptr<EventScript> echo_session();

}  // namespace outcrop::emulator
