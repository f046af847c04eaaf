// Amazon Bedrock Runtime's answers that have content: Converse, ConverseStream, InvokeModel,
// InvokeModelWithResponseStream, InvokeModelWithBidirectionalStream, ApplyGuardrail, CountTokens.
#pragma once

#include "services/handlers.h"
#include "services/script.h"
#include "services/token_quota.h"

namespace outcrop::emulator {

/// Converse and ConverseStream say what the script has for them, else what the built-in model says. InvokeModel answers
/// the script's body, else {"modelId": ..., "contentType": ..., "accept": ..., "body": the request's body as JSON, or
/// in Base64 where it is none}; InvokeModelWithResponseStream sends the same text in pieces of 64 bytes. All four take
/// their tokens from the quota. InvokeModelWithBidirectionalStream is a session of speech where the model's name has
/// "sonic"; else each chunk comes back as it is.
void add_inference(Handlers& handlers, const ScriptInUse& script, TokenQuota& quota);

}  // namespace outcrop::emulator
