// Every shape that is part of a request. An operation's own header includes just those that it needs.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_runtime/types/async_invoke_output_data_config.h"
#include "outcrop/bedrock_runtime/types/cache_point_block.h"
#include "outcrop/bedrock_runtime/types/count_tokens_input.h"
#include "outcrop/bedrock_runtime/types/guardrail_checks_config.h"
#include "outcrop/bedrock_runtime/types/guardrail_checks_message.h"
#include "outcrop/bedrock_runtime/types/guardrail_configuration.h"
#include "outcrop/bedrock_runtime/types/guardrail_content_block.h"
#include "outcrop/bedrock_runtime/types/guardrail_converse_content_block.h"
#include "outcrop/bedrock_runtime/types/guardrail_stream_configuration.h"
#include "outcrop/bedrock_runtime/types/inference_configuration.h"
#include "outcrop/bedrock_runtime/types/invoke_model_with_bidirectional_stream_input.h"
#include "outcrop/bedrock_runtime/types/message.h"
#include "outcrop/bedrock_runtime/types/output_config.h"
#include "outcrop/bedrock_runtime/types/performance_configuration.h"
#include "outcrop/bedrock_runtime/types/prompt_variable_values.h"
#include "outcrop/bedrock_runtime/types/service_tier.h"
#include "outcrop/bedrock_runtime/types/system_content_block.h"
#include "outcrop/bedrock_runtime/types/tag.h"
#include "outcrop/bedrock_runtime/types/tool_configuration.h"
