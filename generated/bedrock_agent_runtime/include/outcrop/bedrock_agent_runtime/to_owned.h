// to_owned(view): what an answer holds, as part of a request.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

namespace outcrop::bedrock_agent_runtime {

struct BedrockSessionContentBlock;
struct BedrockSessionContentBlockView;
struct ImageBlock;
struct ImageBlockView;
struct ImageSource;
struct ImageSourceView;
struct InvocationStepPayload;
struct InvocationStepPayloadView;
struct RerankDocument;
struct RerankDocumentView;
struct RerankTextDocument;
struct RerankTextDocumentView;
struct S3Location;
struct S3LocationView;

BedrockSessionContentBlock to_owned(const BedrockSessionContentBlockView& view);
ImageBlock to_owned(const ImageBlockView& view);
ImageSource to_owned(const ImageSourceView& view);
InvocationStepPayload to_owned(const InvocationStepPayloadView& view);
RerankDocument to_owned(const RerankDocumentView& view);
RerankTextDocument to_owned(const RerankTextDocumentView& view);
S3Location to_owned(const S3LocationView& view);

}  // namespace outcrop::bedrock_agent_runtime
