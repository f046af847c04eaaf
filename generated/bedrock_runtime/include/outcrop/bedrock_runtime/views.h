// Every shape that is part of an answer. An operation's own header includes just those that it needs.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_runtime/views/async_invoke_output_data_config.h"
#include "outcrop/bedrock_runtime/views/async_invoke_summary.h"
#include "outcrop/bedrock_runtime/views/converse_metrics.h"
#include "outcrop/bedrock_runtime/views/converse_output.h"
#include "outcrop/bedrock_runtime/views/converse_trace.h"
#include "outcrop/bedrock_runtime/views/guardrail_assessment.h"
#include "outcrop/bedrock_runtime/views/guardrail_checks_results.h"
#include "outcrop/bedrock_runtime/views/guardrail_checks_usage_results.h"
#include "outcrop/bedrock_runtime/views/guardrail_coverage.h"
#include "outcrop/bedrock_runtime/views/guardrail_output_content.h"
#include "outcrop/bedrock_runtime/views/guardrail_usage.h"
#include "outcrop/bedrock_runtime/views/performance_configuration.h"
#include "outcrop/bedrock_runtime/views/service_tier.h"
#include "outcrop/bedrock_runtime/views/token_usage.h"
