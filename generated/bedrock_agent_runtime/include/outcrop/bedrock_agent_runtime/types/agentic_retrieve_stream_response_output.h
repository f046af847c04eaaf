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
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// A source of the search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveSourceRetriever.html
struct AgenticRetrieveSourceRetriever {
  /// The source's id, such as that of a knowledge base.
  ///
  /// Required.
  std::optional<std::string> identifier{};
};

/// A query to sources.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveActionDetails.html
struct AgenticRetrieveActionDetails {
  /// The query that the agent made.
  ///
  /// Required. Sensitive: never logged.
  std::optional<AgenticRetrieveMessageContent> input_query{};
  /// The sources that were asked.
  ///
  /// Required.
  std::optional<std::vector<AgenticRetrieveSourceRetriever>> source_retrievers{};
};

/// A document that code reads.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveCodeExecutionDocument.html
struct AgenticRetrieveCodeExecutionDocument {
  /// The document's id.
  std::optional<std::string> document_id{};
  /// The source that the document comes from.
  std::optional<AgenticRetrieveSourceRetriever> source_retriever{};
};

/// Code that the agent ran in a sandbox; whether it succeeded is told by the step of its own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveCodeExecutionDetails.html
struct AgenticRetrieveCodeExecutionDetails {
  /// The documents that the code reads; absent where it reads none.
  std::optional<std::vector<AgenticRetrieveCodeExecutionDocument>> documents{};
};

/// A document that the agent read as a whole.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveFullDocExpansionDetails.html
struct AgenticRetrieveFullDocExpansionDetails {
  /// The document's id.
  std::optional<std::string> document_id{};
  /// The source that the document comes from.
  std::optional<AgenticRetrieveSourceRetriever> source_retriever{};
};

/// A look into long-term memory; what it found is told by the step of its own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMemoryRetrieveDetails.html
struct AgenticRetrieveMemoryRetrieveDetails {
  /// The query that the agent made.
  ///
  /// Required. Sensitive: never logged.
  std::optional<AgenticRetrieveMessageContent> input_query{};
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// The beginning of the namespaces that were searched, if the request gave one.
  std::optional<std::string> namespace_{};
  /// The namespace below which records were searched, if the request gave one.
  std::optional<std::string> namespace_path{};
  /// The extraction strategy whose records were searched, if the request gave one.
  std::optional<std::string> strategy_id{};
};

/// Something the agent did in a step of its search; one member is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveAction.html
struct AgenticRetrieveAction {
  /// It queried sources.
  Box<AgenticRetrieveActionDetails> retrieve{};
  /// It read a whole document, of which a part had been found.
  Box<AgenticRetrieveFullDocExpansionDetails> full_document_expansion{};
  /// It looked something up in long-term memory.
  Box<AgenticRetrieveMemoryRetrieveDetails> memory_retrieve{};
  /// It ran code that it had written.
  std::optional<AgenticRetrieveCodeExecutionDetails> code_execution{};
};

/// The retrieval instruction that the search followed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveAppliedInstruction.html
struct AgenticRetrieveAppliedInstruction {
  /// The instruction's id.
  ///
  /// Required.
  std::optional<std::string> id{};
  /// The instruction's version: a number, or DRAFT for the working draft.
  std::optional<std::string> version{};
};

/// Refers to a result.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveCitationReference.html
struct AgenticRetrieveCitationReference {
  /// The place of the result in the `results` of the same event.
  ///
  /// Required.
  std::optional<std::int32_t> result_index{};
};

/// Ties a range of the answer to what was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveCitation.html
struct AgenticRetrieveCitation {
  /// The position of the answer's character where the range begins.
  ///
  /// Required.
  std::optional<std::int32_t> start_index{};
  /// The position just behind the last character of the range.
  ///
  /// Required.
  std::optional<std::int32_t> end_index{};
  /// The results that support the range.
  ///
  /// Required.
  std::optional<std::vector<AgenticRetrieveCitationReference>> references{};
};

/// Something that failed in a step, without ending the search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveFailure.html
struct AgenticRetrieveFailure {
  /// What failed, in words.
  ///
  /// Required.
  std::optional<std::string> message{};
};

/// The answer that was written from what was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveGeneratedResponse.html
struct AgenticRetrieveGeneratedResponse {
  /// The text of the answer.
  ///
  /// Required.
  std::optional<std::string> answer{};
  /// Which ranges of the answer rest on which results.
  std::optional<std::vector<AgenticRetrieveCitation>> citations{};
};

/// A guardrail found something in a step.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveGuardrailWarning.html
struct AgenticRetrieveGuardrailWarning {
  /// The guardrail's id.
  ///
  /// Required.
  std::optional<std::string> id{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  ///
  /// Required.
  std::optional<std::string> version{};
  /// What the guardrail did.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailAction>> action{};
  /// What the guardrail found, in words.
  std::optional<std::string> message{};
};

/// The next piece of the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveResponseEvent.html
struct AgenticRetrieveResponseEvent {
  /// Text to append to the answer.
  ///
  /// Required.
  std::optional<std::string> text{};
};

/// What an agentic search found: text or bytes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalContent.html
struct RetrievalContent {
  /// The bytes, where it is not text.
  std::optional<Blob> byte_content{};
  /// The text that was found.
  std::optional<std::string> text{};
  /// The media type.
  ///
  /// Required.
  std::optional<std::string> mime_type{};
};

/// A piece of a source that the search found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveResultItem.html
struct AgenticRetrieveResultItem {
  /// The piece of the source.
  ///
  /// Required.
  Box<RetrievalContent> content{};
  /// The metadata of the source, by field.
  std::optional<std::map<std::string, Document, std::less<>>> metadata{};
  /// The source that it was found in.
  ///
  /// Required.
  std::optional<AgenticRetrieveSourceRetriever> source_retriever{};
};

/// What the search found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveResultEvent.html
struct AgenticRetrieveResultEvent {
  /// What was found, as pieces of sources.
  ///
  /// Required.
  std::optional<std::vector<AgenticRetrieveResultItem>> results{};
  /// The whole answer with its citations; set only where `generateResponse` is true.
  Box<AgenticRetrieveGeneratedResponse> generated_response{};
  /// Asks for further results; absent where there are none.
  std::optional<std::string> next_token{};
};

/// A source that a step asked.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveSourceMetadata.html
struct AgenticRetrieveSourceMetadata {
  /// The source's id.
  std::optional<std::string> identifier{};
  /// The kind of source.
  std::optional<OwnedOpen<AgenticRetrieveType>> retrieval_type{};
};

/// One result of a step.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveTraceResultItem.html
struct AgenticRetrieveTraceResultItem {
  /// What was found.
  Box<RetrievalContent> content{};
  /// The metadata of the source, by field.
  std::optional<std::map<std::string, Document, std::less<>>> metadata{};
  /// The source that it was found in.
  std::optional<AgenticRetrieveSourceRetriever> source_retriever{};
};

/// A notice in words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveWarningMessage.html
struct AgenticRetrieveWarningMessage {
  /// What was noticed, in words.
  ///
  /// Required.
  std::optional<std::string> message{};
};

/// Something that was noticed in a step.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveWarning.html
struct AgenticRetrieveWarning {
  /// A notice in words.
  Box<AgenticRetrieveWarningMessage> message{};
  /// What a guardrail found.
  Box<AgenticRetrieveGuardrailWarning> guardrail{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// What a step of the search did.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveTraceEventAttributes.html
struct AgenticRetrieveTraceEventAttributes {
  /// The kind of step that the agent is in.
  ///
  /// Required.
  std::optional<OwnedOpen<AgenticRetrieveStep>> step{};
  /// The state of the step.
  ///
  /// Required.
  std::optional<OwnedOpen<AgenticRetrieveStatus>> status{};
  /// What happened in the step, in words.
  ///
  /// Required.
  std::optional<std::string> message{};
  /// What the agent did in the step.
  std::optional<std::vector<AgenticRetrieveAction>> actions{};
  /// What was noticed, without harm to the step.
  std::optional<std::vector<AgenticRetrieveWarning>> warnings{};
  /// What failed in the step.
  std::optional<std::vector<AgenticRetrieveFailure>> failures{};
  /// The sources that the step asked.
  std::optional<std::vector<AgenticRetrieveSourceMetadata>> retrieval_metadata{};
  /// What the step found.
  std::optional<std::vector<AgenticRetrieveTraceResultItem>> retrieval_response{};
  /// The retrieval instruction that the search follows; told by the first `Planning` step.
  Box<AgenticRetrieveAppliedInstruction> applied_instruction{};
};

/// A report on what the agent is doing.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveTraceEvent.html
struct AgenticRetrieveTraceEvent {
  /// The id of this report.
  ///
  /// Required.
  std::optional<std::string> id{};
  /// When it happened, as a number.
  ///
  /// Required.
  std::optional<std::int64_t> timestamp{};
  /// What the agent does, and in which step.
  ///
  /// Required.
  Box<AgenticRetrieveTraceEventAttributes> attributes{};
};

/// What AgenticRetrieveStream sends: what the agent does and finds, or an error that ends the stream.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveStreamResponseOutput.html
struct AgenticRetrieveStreamResponseOutput {
  /// What the search found.
  Box<AgenticRetrieveResultEvent> result{};
  /// What the agent is doing.
  Box<AgenticRetrieveTraceEvent> trace_event{};
  /// The next piece of the answer; only where `generateResponse` is true.
  Box<AgenticRetrieveResponseEvent> response_event{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
