// AgenticRetrieveStreamResponseOutput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_message_content.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct AgenticRetrieveSourceRetriever {
  /// Required.
  std::optional<std::string> identifier{};
};

struct AgenticRetrieveActionDetails {
  /// Required. Sensitive: never logged.
  std::optional<AgenticRetrieveMessageContent> input_query{};
  /// Required.
  std::optional<std::vector<AgenticRetrieveSourceRetriever>> source_retrievers{};
};

struct AgenticRetrieveCodeExecutionDocument {
  std::optional<std::string> document_id{};
  std::optional<AgenticRetrieveSourceRetriever> source_retriever{};
};

struct AgenticRetrieveCodeExecutionDetails {
  std::optional<std::vector<AgenticRetrieveCodeExecutionDocument>> documents{};
};

struct AgenticRetrieveFullDocExpansionDetails {
  std::optional<std::string> document_id{};
  std::optional<AgenticRetrieveSourceRetriever> source_retriever{};
};

struct AgenticRetrieveMemoryRetrieveDetails {
  /// Required. Sensitive: never logged.
  std::optional<AgenticRetrieveMessageContent> input_query{};
  /// Required.
  std::optional<std::string> memory_id{};
  std::optional<std::string> namespace_{};
  std::optional<std::string> namespace_path{};
  std::optional<std::string> strategy_id{};
};

struct AgenticRetrieveAction {
  std::optional<AgenticRetrieveActionDetails> retrieve{};
  std::optional<AgenticRetrieveFullDocExpansionDetails> full_document_expansion{};
  std::optional<AgenticRetrieveMemoryRetrieveDetails> memory_retrieve{};
  std::optional<AgenticRetrieveCodeExecutionDetails> code_execution{};
};

struct AgenticRetrieveAppliedInstruction {
  /// Required.
  std::optional<std::string> id{};
  std::optional<std::string> version{};
};

struct AgenticRetrieveCitationReference {
  /// Required.
  std::optional<std::int32_t> result_index{};
};

struct AgenticRetrieveCitation {
  /// Required.
  std::optional<std::int32_t> start_index{};
  /// Required.
  std::optional<std::int32_t> end_index{};
  /// Required.
  std::optional<std::vector<AgenticRetrieveCitationReference>> references{};
};

struct AgenticRetrieveFailure {
  /// Required.
  std::optional<std::string> message{};
};

struct AgenticRetrieveGeneratedResponse {
  /// Required.
  std::optional<std::string> answer{};
  std::optional<std::vector<AgenticRetrieveCitation>> citations{};
};

struct AgenticRetrieveGuardrailWarning {
  /// Required.
  std::optional<std::string> id{};
  /// Required.
  std::optional<std::string> version{};
  /// Required.
  std::optional<OwnedOpen<GuardrailAction>> action{};
  std::optional<std::string> message{};
};

struct AgenticRetrieveResponseEvent {
  /// Required.
  std::optional<std::string> text{};
};

struct RetrievalContent {
  std::optional<Blob> byte_content{};
  std::optional<std::string> text{};
  /// Required.
  std::optional<std::string> mime_type{};
};

struct AgenticRetrieveResultItem {
  /// Required.
  std::optional<RetrievalContent> content{};
  std::optional<std::map<std::string, Document, std::less<>>> metadata{};
  /// Required.
  std::optional<AgenticRetrieveSourceRetriever> source_retriever{};
};

struct AgenticRetrieveResultEvent {
  /// Required.
  std::optional<std::vector<AgenticRetrieveResultItem>> results{};
  std::optional<AgenticRetrieveGeneratedResponse> generated_response{};
  std::optional<std::string> next_token{};
};

struct AgenticRetrieveSourceMetadata {
  std::optional<std::string> identifier{};
  std::optional<OwnedOpen<AgenticRetrieveType>> retrieval_type{};
};

struct AgenticRetrieveTraceResultItem {
  std::optional<RetrievalContent> content{};
  std::optional<std::map<std::string, Document, std::less<>>> metadata{};
  std::optional<AgenticRetrieveSourceRetriever> source_retriever{};
};

struct AgenticRetrieveWarningMessage {
  /// Required.
  std::optional<std::string> message{};
};

/// One of its members has to be set.
struct AgenticRetrieveWarning {
  std::optional<AgenticRetrieveWarningMessage> message{};
  std::optional<AgenticRetrieveGuardrailWarning> guardrail{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct AgenticRetrieveTraceEventAttributes {
  /// Required.
  std::optional<OwnedOpen<AgenticRetrieveStep>> step{};
  /// Required.
  std::optional<OwnedOpen<AgenticRetrieveStatus>> status{};
  /// Required.
  std::optional<std::string> message{};
  std::optional<std::vector<AgenticRetrieveAction>> actions{};
  std::optional<std::vector<AgenticRetrieveWarning>> warnings{};
  std::optional<std::vector<AgenticRetrieveFailure>> failures{};
  std::optional<std::vector<AgenticRetrieveSourceMetadata>> retrieval_metadata{};
  std::optional<std::vector<AgenticRetrieveTraceResultItem>> retrieval_response{};
  std::optional<AgenticRetrieveAppliedInstruction> applied_instruction{};
};

struct AgenticRetrieveTraceEvent {
  /// Required.
  std::optional<std::string> id{};
  /// Required.
  std::optional<std::int64_t> timestamp{};
  /// Required.
  std::optional<AgenticRetrieveTraceEventAttributes> attributes{};
};

/// One of its members has to be set.
struct AgenticRetrieveStreamResponseOutput {
  std::optional<AgenticRetrieveResultEvent> result{};
  std::optional<AgenticRetrieveTraceEvent> trace_event{};
  std::optional<AgenticRetrieveResponseEvent> response_event{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
