// Amazon Bedrock Runtime's answers that have content: Converse, ConverseStream, InvokeModel,
// InvokeModelWithResponseStream, CountTokens.
#pragma once

#include "services/handlers.h"

namespace outcrop::emulator {

/// Converse and ConverseStream speak with the scripted model. InvokeModel answers
/// {"modelId": ..., "contentType": ..., "accept": ..., "body": the request's body as JSON, or in Base64 where it is
/// none}; InvokeModelWithResponseStream sends the same text in pieces of 64 bytes.
void add_inference(Handlers& handlers);

}  // namespace outcrop::emulator
