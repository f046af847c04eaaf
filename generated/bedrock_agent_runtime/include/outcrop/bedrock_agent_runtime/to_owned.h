// to_owned(view): what an answer holds, as part of a request.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

namespace outcrop::bedrock_agent_runtime {

struct AgenticRetrieveMessageContent;
struct AgenticRetrieveMessageContentView;
struct ApiResult;
struct ApiResultView;
struct BedrockSessionContentBlock;
struct BedrockSessionContentBlockView;
struct ContentBody;
struct ContentBodyView;
struct FunctionResult;
struct FunctionResultView;
struct ImageBlock;
struct ImageBlockView;
struct ImageInput;
struct ImageInputView;
struct ImageInputSource;
struct ImageInputSourceView;
struct ImageSource;
struct ImageSourceView;
struct InferenceConfiguration;
struct InferenceConfigurationView;
struct InvocationResultMember;
struct InvocationResultMemberView;
struct InvocationStepPayload;
struct InvocationStepPayloadView;
struct RerankDocument;
struct RerankDocumentView;
struct RerankTextDocument;
struct RerankTextDocumentView;
struct S3Location;
struct S3LocationView;
struct TextPrompt;
struct TextPromptView;

AgenticRetrieveMessageContent to_owned(const AgenticRetrieveMessageContentView& view);
ApiResult to_owned(const ApiResultView& view);
BedrockSessionContentBlock to_owned(const BedrockSessionContentBlockView& view);
ContentBody to_owned(const ContentBodyView& view);
FunctionResult to_owned(const FunctionResultView& view);
ImageBlock to_owned(const ImageBlockView& view);
ImageInput to_owned(const ImageInputView& view);
ImageInputSource to_owned(const ImageInputSourceView& view);
ImageSource to_owned(const ImageSourceView& view);
InferenceConfiguration to_owned(const InferenceConfigurationView& view);
InvocationResultMember to_owned(const InvocationResultMemberView& view);
InvocationStepPayload to_owned(const InvocationStepPayloadView& view);
RerankDocument to_owned(const RerankDocumentView& view);
RerankTextDocument to_owned(const RerankTextDocumentView& view);
S3Location to_owned(const S3LocationView& view);
TextPrompt to_owned(const TextPromptView& view);

}  // namespace outcrop::bedrock_agent_runtime
