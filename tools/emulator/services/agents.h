// Amazon Bedrock Agents Runtime's streams.
#pragma once

#include "services/handlers.h"

namespace outcrop::emulator {

/// InvokeAgent and InvokeInlineAgent answer "You said: " and inputText, a word a chunk, with a trace first where
/// enableTrace is set; InvokeFlow gives its inputs back, an event each, and completes; RetrieveAndGenerateStream quotes
/// the query with one citation; OptimizePrompt analyzes the prompt, then gives it back.
void add_agents(Handlers& handlers);

}  // namespace outcrop::emulator
