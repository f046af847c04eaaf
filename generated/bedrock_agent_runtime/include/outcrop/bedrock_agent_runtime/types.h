// Every shape that is part of a request. An operation's own header includes just those that it needs.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent_runtime/types/flow_input.h"
#include "outcrop/bedrock_agent_runtime/types/guardrail_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/invocation_step_payload.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base_query.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base_retrieval_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/model_performance_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/performance_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/query_generation_input.h"
#include "outcrop/bedrock_agent_runtime/types/rerank_query.h"
#include "outcrop/bedrock_agent_runtime/types/rerank_source.h"
#include "outcrop/bedrock_agent_runtime/types/rerank_text_document.h"
#include "outcrop/bedrock_agent_runtime/types/reranking_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_input.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_session_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/transformation_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/user_context.h"
