// AgenticRetrieveStreamResponseOutput and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_message.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct AgenticRetrieveSourceRetrieverView;
struct AgenticRetrieveActionDetailsView;
struct AgenticRetrieveCodeExecutionDocumentView;
struct AgenticRetrieveCodeExecutionDetailsView;
struct AgenticRetrieveFullDocExpansionDetailsView;
struct AgenticRetrieveMemoryRetrieveDetailsView;
struct AgenticRetrieveActionView;
struct AgenticRetrieveAppliedInstructionView;
struct AgenticRetrieveCitationReferenceView;
struct AgenticRetrieveCitationView;
struct AgenticRetrieveFailureView;
struct AgenticRetrieveGeneratedResponseView;
struct AgenticRetrieveGuardrailWarningView;
struct AgenticRetrieveResponseEventView;
struct RetrievalContentView;
struct AgenticRetrieveResultItemView;
struct AgenticRetrieveResultEventView;
struct AgenticRetrieveSourceMetadataView;
struct AgenticRetrieveTraceResultItemView;
struct AgenticRetrieveWarningMessageView;
struct AgenticRetrieveWarningView;
struct AgenticRetrieveTraceEventAttributesView;
struct AgenticRetrieveTraceEventView;
struct AgenticRetrieveStreamResponseOutputView;

/// A source of the search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveSourceRetriever.html
struct AgenticRetrieveSourceRetriever {
  /// The source's id, such as that of a knowledge base.
  std::string identifier{};

  friend bool operator==(const AgenticRetrieveSourceRetriever&, const AgenticRetrieveSourceRetriever&) = default;
};
AgenticRetrieveSourceRetriever to_owned(const AgenticRetrieveSourceRetrieverView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveSourceRetriever& in);

/// A query to sources.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveActionDetails.html
struct AgenticRetrieveActionDetails {
  /// The query that the agent made.
  ///
  /// Sensitive: never logged.
  AgenticRetrieveMessageContent input_query{};
  /// The sources that were asked.
  std::optional<std::vector<AgenticRetrieveSourceRetriever>> source_retrievers{};

  friend bool operator==(const AgenticRetrieveActionDetails&, const AgenticRetrieveActionDetails&) = default;
};
AgenticRetrieveActionDetails to_owned(const AgenticRetrieveActionDetailsView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveActionDetails& in);

/// A document that code reads.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveCodeExecutionDocument.html
struct AgenticRetrieveCodeExecutionDocument {
  /// The document's id.
  std::optional<std::string> document_id{};
  /// The source that the document comes from.
  std::optional<AgenticRetrieveSourceRetriever> source_retriever{};

  friend bool operator==(const AgenticRetrieveCodeExecutionDocument&,
                         const AgenticRetrieveCodeExecutionDocument&) = default;
};
AgenticRetrieveCodeExecutionDocument to_owned(const AgenticRetrieveCodeExecutionDocumentView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveCodeExecutionDocument& in);

/// Code that the agent ran in a sandbox; whether it succeeded is told by the step of its own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveCodeExecutionDetails.html
struct AgenticRetrieveCodeExecutionDetails {
  /// The documents that the code reads; absent where it reads none.
  std::optional<std::vector<AgenticRetrieveCodeExecutionDocument>> documents{};

  friend bool operator==(const AgenticRetrieveCodeExecutionDetails&,
                         const AgenticRetrieveCodeExecutionDetails&) = default;
};
AgenticRetrieveCodeExecutionDetails to_owned(const AgenticRetrieveCodeExecutionDetailsView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveCodeExecutionDetails& in);

/// A document that the agent read as a whole.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveFullDocExpansionDetails.html
struct AgenticRetrieveFullDocExpansionDetails {
  /// The document's id.
  std::optional<std::string> document_id{};
  /// The source that the document comes from.
  std::optional<AgenticRetrieveSourceRetriever> source_retriever{};

  friend bool operator==(const AgenticRetrieveFullDocExpansionDetails&,
                         const AgenticRetrieveFullDocExpansionDetails&) = default;
};
AgenticRetrieveFullDocExpansionDetails to_owned(const AgenticRetrieveFullDocExpansionDetailsView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveFullDocExpansionDetails& in);

/// A look into long-term memory; what it found is told by the step of its own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMemoryRetrieveDetails.html
struct AgenticRetrieveMemoryRetrieveDetails {
  /// The query that the agent made.
  ///
  /// Sensitive: never logged.
  AgenticRetrieveMessageContent input_query{};
  /// The id of the memory.
  std::string memory_id{};
  /// The beginning of the namespaces that were searched, if the request gave one.
  std::optional<std::string> namespace_{};
  /// The namespace below which records were searched, if the request gave one.
  std::optional<std::string> namespace_path{};
  /// The extraction strategy whose records were searched, if the request gave one.
  std::optional<std::string> strategy_id{};

  friend bool operator==(const AgenticRetrieveMemoryRetrieveDetails&,
                         const AgenticRetrieveMemoryRetrieveDetails&) = default;
};
AgenticRetrieveMemoryRetrieveDetails to_owned(const AgenticRetrieveMemoryRetrieveDetailsView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryRetrieveDetails& in);

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

  friend bool operator==(const AgenticRetrieveAction&, const AgenticRetrieveAction&) = default;
};
AgenticRetrieveAction to_owned(const AgenticRetrieveActionView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveAction& in);

/// The retrieval instruction that the search followed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveAppliedInstruction.html
struct AgenticRetrieveAppliedInstruction {
  /// The instruction's id.
  std::string id{};
  /// The instruction's version: a number, or DRAFT for the working draft.
  std::optional<std::string> version{};

  friend bool operator==(const AgenticRetrieveAppliedInstruction&, const AgenticRetrieveAppliedInstruction&) = default;
};
AgenticRetrieveAppliedInstruction to_owned(const AgenticRetrieveAppliedInstructionView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveAppliedInstruction& in);

/// Refers to a result.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveCitationReference.html
struct AgenticRetrieveCitationReference {
  /// The place of the result in the `results` of the same event.
  std::int32_t result_index{};

  friend bool operator==(const AgenticRetrieveCitationReference&, const AgenticRetrieveCitationReference&) = default;
};
AgenticRetrieveCitationReference to_owned(const AgenticRetrieveCitationReferenceView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveCitationReference& in);

/// Ties a range of the answer to what was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveCitation.html
struct AgenticRetrieveCitation {
  /// The position of the answer's character where the range begins.
  std::int32_t start_index{};
  /// The position just behind the last character of the range.
  std::int32_t end_index{};
  /// The results that support the range.
  std::optional<std::vector<AgenticRetrieveCitationReference>> references{};

  friend bool operator==(const AgenticRetrieveCitation&, const AgenticRetrieveCitation&) = default;
};
AgenticRetrieveCitation to_owned(const AgenticRetrieveCitationView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveCitation& in);

/// Something that failed in a step, without ending the search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveFailure.html
struct AgenticRetrieveFailure {
  /// What failed, in words.
  std::string message{};

  friend bool operator==(const AgenticRetrieveFailure&, const AgenticRetrieveFailure&) = default;
};
AgenticRetrieveFailure to_owned(const AgenticRetrieveFailureView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveFailure& in);

/// The answer that was written from what was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveGeneratedResponse.html
struct AgenticRetrieveGeneratedResponse {
  /// The text of the answer.
  std::string answer{};
  /// Which ranges of the answer rest on which results.
  std::optional<std::vector<AgenticRetrieveCitation>> citations{};

  friend bool operator==(const AgenticRetrieveGeneratedResponse&, const AgenticRetrieveGeneratedResponse&) = default;
};
AgenticRetrieveGeneratedResponse to_owned(const AgenticRetrieveGeneratedResponseView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveGeneratedResponse& in);

/// A guardrail found something in a step.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveGuardrailWarning.html
struct AgenticRetrieveGuardrailWarning {
  /// The guardrail's id.
  std::string id{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  std::string version{};
  /// What the guardrail did.
  std::optional<OwnedOpen<GuardrailAction>> action{};
  /// What the guardrail found, in words.
  std::optional<std::string> message{};

  friend bool operator==(const AgenticRetrieveGuardrailWarning&, const AgenticRetrieveGuardrailWarning&) = default;
};
AgenticRetrieveGuardrailWarning to_owned(const AgenticRetrieveGuardrailWarningView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveGuardrailWarning& in);

/// The next piece of the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveResponseEvent.html
struct AgenticRetrieveResponseEvent {
  /// Text to append to the answer.
  std::string text{};

  friend bool operator==(const AgenticRetrieveResponseEvent&, const AgenticRetrieveResponseEvent&) = default;
};
AgenticRetrieveResponseEvent to_owned(const AgenticRetrieveResponseEventView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveResponseEvent& in);

/// What an agentic search found: text or bytes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalContent.html
struct RetrievalContent {
  /// The bytes, where it is not text.
  std::optional<Blob> byte_content{};
  /// The text that was found.
  std::optional<std::string> text{};
  /// The media type.
  std::string mime_type{};

  friend bool operator==(const RetrievalContent&, const RetrievalContent&) = default;
};
RetrievalContent to_owned(const RetrievalContentView& view);
void write_json(internal::JsonWriter& writer, const RetrievalContent& in);

/// A piece of a source that the search found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveResultItem.html
struct AgenticRetrieveResultItem {
  /// The piece of the source.
  RetrievalContent content{};
  /// The metadata of the source, by field.
  std::optional<std::map<std::string, Document, std::less<>>> metadata{};
  /// The source that it was found in.
  AgenticRetrieveSourceRetriever source_retriever{};

  friend bool operator==(const AgenticRetrieveResultItem&, const AgenticRetrieveResultItem&) = default;
};
AgenticRetrieveResultItem to_owned(const AgenticRetrieveResultItemView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveResultItem& in);

/// What the search found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveResultEvent.html
struct AgenticRetrieveResultEvent {
  /// What was found, as pieces of sources.
  std::optional<std::vector<AgenticRetrieveResultItem>> results{};
  /// The whole answer with its citations; set only where `generateResponse` is true.
  Box<AgenticRetrieveGeneratedResponse> generated_response{};
  /// Asks for further results; absent where there are none.
  std::optional<std::string> next_token{};

  friend bool operator==(const AgenticRetrieveResultEvent&, const AgenticRetrieveResultEvent&) = default;
};
AgenticRetrieveResultEvent to_owned(const AgenticRetrieveResultEventView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveResultEvent& in);

/// A source that a step asked.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveSourceMetadata.html
struct AgenticRetrieveSourceMetadata {
  /// The source's id.
  std::optional<std::string> identifier{};
  /// The kind of source.
  std::optional<OwnedOpen<AgenticRetrieveType>> retrieval_type{};

  friend bool operator==(const AgenticRetrieveSourceMetadata&, const AgenticRetrieveSourceMetadata&) = default;
};
AgenticRetrieveSourceMetadata to_owned(const AgenticRetrieveSourceMetadataView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveSourceMetadata& in);

/// One result of a step.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveTraceResultItem.html
struct AgenticRetrieveTraceResultItem {
  /// What was found.
  Box<RetrievalContent> content{};
  /// The metadata of the source, by field.
  std::optional<std::map<std::string, Document, std::less<>>> metadata{};
  /// The source that it was found in.
  std::optional<AgenticRetrieveSourceRetriever> source_retriever{};

  friend bool operator==(const AgenticRetrieveTraceResultItem&, const AgenticRetrieveTraceResultItem&) = default;
};
AgenticRetrieveTraceResultItem to_owned(const AgenticRetrieveTraceResultItemView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveTraceResultItem& in);

/// A notice in words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveWarningMessage.html
struct AgenticRetrieveWarningMessage {
  /// What was noticed, in words.
  std::string message{};

  friend bool operator==(const AgenticRetrieveWarningMessage&, const AgenticRetrieveWarningMessage&) = default;
};
AgenticRetrieveWarningMessage to_owned(const AgenticRetrieveWarningMessageView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveWarningMessage& in);

/// Something that was noticed in a step.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveWarning.html
struct AgenticRetrieveWarning {
  /// A notice in words.
  Box<AgenticRetrieveWarningMessage> message{};
  /// What a guardrail found.
  Box<AgenticRetrieveGuardrailWarning> guardrail{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AgenticRetrieveWarning&, const AgenticRetrieveWarning&) = default;
};
AgenticRetrieveWarning to_owned(const AgenticRetrieveWarningView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveWarning& in);

/// What a step of the search did.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveTraceEventAttributes.html
struct AgenticRetrieveTraceEventAttributes {
  /// The kind of step that the agent is in.
  std::optional<OwnedOpen<AgenticRetrieveStep>> step{};
  /// The state of the step.
  std::optional<OwnedOpen<AgenticRetrieveStatus>> status{};
  /// What happened in the step, in words.
  std::string message{};
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

  friend bool operator==(const AgenticRetrieveTraceEventAttributes&,
                         const AgenticRetrieveTraceEventAttributes&) = default;
};
AgenticRetrieveTraceEventAttributes to_owned(const AgenticRetrieveTraceEventAttributesView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveTraceEventAttributes& in);

/// A report on what the agent is doing.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveTraceEvent.html
struct AgenticRetrieveTraceEvent {
  /// The id of this report.
  std::string id{};
  /// When it happened, as a number.
  std::int64_t timestamp{};
  /// What the agent does, and in which step.
  AgenticRetrieveTraceEventAttributes attributes{};

  friend bool operator==(const AgenticRetrieveTraceEvent&, const AgenticRetrieveTraceEvent&) = default;
};
AgenticRetrieveTraceEvent to_owned(const AgenticRetrieveTraceEventView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveTraceEvent& in);

/// What AgenticRetrieveStream sends: what the agent does and finds, or an error that ends the stream.
///
/// One of its members is set.
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

  friend bool operator==(const AgenticRetrieveStreamResponseOutput&,
                         const AgenticRetrieveStreamResponseOutput&) = default;
};
AgenticRetrieveStreamResponseOutput to_owned(const AgenticRetrieveStreamResponseOutputView& view);
void write_json(internal::JsonWriter& writer, const AgenticRetrieveStreamResponseOutput& in);

}  // namespace outcrop::bedrock_agent_runtime
