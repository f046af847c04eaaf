// Requests stay small, however much they may hold: ten of the largest, and parts that come in lists. Compiling is the test.
#include "outcrop/bedrock/operations/create_guardrail.h"
#include "outcrop/bedrock/operations/create_model_customization_job.h"
#include "outcrop/bedrock_agent/operations/create_agent.h"
#include "outcrop/bedrock_agent/operations/update_agent.h"
#include "outcrop/bedrock_agent_runtime/operations/invoke_agent.h"
#include "outcrop/bedrock_agent_runtime/operations/invoke_inline_agent.h"
#include "outcrop/bedrock_runtime/operations/converse.h"
#include "outcrop/bedrock_runtime/operations/converse_stream.h"
#include "outcrop/bedrock_runtime/operations/invoke_model.h"
#include "outcrop/bedrock_runtime/operations/invoke_model_with_response_stream.h"

namespace outcrop {

constexpr std::size_t kLargest = 640;
static_assert(sizeof(bedrock_agent_runtime::InvokeInlineAgentRequest) <= kLargest);
static_assert(sizeof(bedrock_agent_runtime::InvokeAgentRequest) <= kLargest);
static_assert(sizeof(bedrock_runtime::ConverseRequest) <= kLargest);
static_assert(sizeof(bedrock_runtime::ConverseStreamRequest) <= kLargest);
static_assert(sizeof(bedrock_agent::CreateAgentRequest) <= kLargest);
static_assert(sizeof(bedrock::CreateModelCustomizationJobRequest) <= kLargest);
static_assert(sizeof(bedrock_agent::UpdateAgentRequest) <= kLargest);
static_assert(sizeof(bedrock_runtime::InvokeModelWithResponseStreamRequest) <= kLargest);
static_assert(sizeof(bedrock_runtime::InvokeModelRequest) <= kLargest);
static_assert(sizeof(bedrock::CreateGuardrailRequest) <= kLargest);

static_assert(sizeof(bedrock_runtime::ContentBlock) <= 256);
static_assert(sizeof(bedrock_runtime::Message) <= 256);
static_assert(sizeof(bedrock_runtime::ToolResultContentBlock) <= 256);
static_assert(sizeof(bedrock_runtime::SystemContentBlock) <= 256);

}  // namespace outcrop
