// Amazon Bedrock Runtime's answers that have content: Converse, ConverseStream, InvokeModel,
// InvokeModelWithResponseStream, InvokeModelWithBidirectionalStream.
#pragma once

#include "services/handlers.h"

namespace outcrop::emulator {

/// Converse and ConverseStream speak with the scripted model. InvokeModel answers
/// {"modelId": ..., "contentType": ..., "accept": ..., "body": the request's body as JSON, or in Base64 where it is
/// none}; InvokeModelWithResponseStream sends the same text in pieces of 64 bytes.
/// InvokeModelWithBidirectionalStream is a session of speech where the model's name has "sonic"; else each chunk comes
/// back as it is.
void add_inference(Handlers& handlers);

}  // namespace outcrop::emulator
