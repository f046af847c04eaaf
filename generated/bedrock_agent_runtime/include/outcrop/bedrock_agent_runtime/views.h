// Every shape that is part of an answer. An operation's own header includes just those that it needs.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent_runtime/views/citation.h"
#include "outcrop/bedrock_agent_runtime/views/document_acl.h"
#include "outcrop/bedrock_agent_runtime/views/flow_execution_error.h"
#include "outcrop/bedrock_agent_runtime/views/flow_execution_event.h"
#include "outcrop/bedrock_agent_runtime/views/flow_execution_summary.h"
#include "outcrop/bedrock_agent_runtime/views/generated_query.h"
#include "outcrop/bedrock_agent_runtime/views/invocation_step.h"
#include "outcrop/bedrock_agent_runtime/views/invocation_step_summary.h"
#include "outcrop/bedrock_agent_runtime/views/invocation_summary.h"
#include "outcrop/bedrock_agent_runtime/views/knowledge_base_retrieval_result.h"
#include "outcrop/bedrock_agent_runtime/views/memory.h"
#include "outcrop/bedrock_agent_runtime/views/rerank_result.h"
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_content.h"
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_location.h"
#include "outcrop/bedrock_agent_runtime/views/retrieve_and_generate_output.h"
#include "outcrop/bedrock_agent_runtime/views/retrieved_reference.h"
#include "outcrop/bedrock_agent_runtime/views/session_summary.h"
