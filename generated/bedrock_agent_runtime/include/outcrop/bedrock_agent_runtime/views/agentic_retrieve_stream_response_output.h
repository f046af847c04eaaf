// AgenticRetrieveStreamResponseOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// What a message or a query says.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMessageContent.html
struct AgenticRetrieveMessageContentView {
  /// The words of the message or query.
  std::optional<std::string_view> text{};
};
const internal::Schema& schema_of(const AgenticRetrieveMessageContentView*);

/// A source of the search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveSourceRetriever.html
struct AgenticRetrieveSourceRetrieverView {
  /// The source's id, such as that of a knowledge base.
  std::string_view identifier{};
};
const internal::Schema& schema_of(const AgenticRetrieveSourceRetrieverView*);

/// A query to sources.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveActionDetails.html
struct AgenticRetrieveActionDetailsView {
  /// The query that the agent made.
  ///
  /// Sensitive: never logged.
  AgenticRetrieveMessageContentView input_query{};
  /// The sources that were asked.
  std::span<const AgenticRetrieveSourceRetrieverView> source_retrievers{};
};
const internal::Schema& schema_of(const AgenticRetrieveActionDetailsView*);

/// A document that code reads.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveCodeExecutionDocument.html
struct AgenticRetrieveCodeExecutionDocumentView {
  /// The document's id.
  std::optional<std::string_view> document_id{};
  /// The source that the document comes from.
  OptionalRef<AgenticRetrieveSourceRetrieverView> source_retriever{};
};
const internal::Schema& schema_of(const AgenticRetrieveCodeExecutionDocumentView*);

/// Code that the agent ran in a sandbox; whether it succeeded is told by the step of its own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveCodeExecutionDetails.html
struct AgenticRetrieveCodeExecutionDetailsView {
  /// The documents that the code reads; absent where it reads none.
  std::span<const AgenticRetrieveCodeExecutionDocumentView> documents{};
};
const internal::Schema& schema_of(const AgenticRetrieveCodeExecutionDetailsView*);

/// A document that the agent read as a whole.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveFullDocExpansionDetails.html
struct AgenticRetrieveFullDocExpansionDetailsView {
  /// The document's id.
  std::optional<std::string_view> document_id{};
  /// The source that the document comes from.
  OptionalRef<AgenticRetrieveSourceRetrieverView> source_retriever{};
};
const internal::Schema& schema_of(const AgenticRetrieveFullDocExpansionDetailsView*);

/// A look into long-term memory; what it found is told by the step of its own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveMemoryRetrieveDetails.html
struct AgenticRetrieveMemoryRetrieveDetailsView {
  /// The query that the agent made.
  ///
  /// Sensitive: never logged.
  AgenticRetrieveMessageContentView input_query{};
  /// The id of the memory.
  std::string_view memory_id{};
  /// The beginning of the namespaces that were searched, if the request gave one.
  std::optional<std::string_view> namespace_{};
  /// The namespace below which records were searched, if the request gave one.
  std::optional<std::string_view> namespace_path{};
  /// The extraction strategy whose records were searched, if the request gave one.
  std::optional<std::string_view> strategy_id{};
};
const internal::Schema& schema_of(const AgenticRetrieveMemoryRetrieveDetailsView*);

/// Something the agent did in a step of its search; one member is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveAction.html
struct AgenticRetrieveActionView {
  /// It queried sources.
  OptionalRef<AgenticRetrieveActionDetailsView> retrieve{};
  /// It read a whole document, of which a part had been found.
  OptionalRef<AgenticRetrieveFullDocExpansionDetailsView> full_document_expansion{};
  /// It looked something up in long-term memory.
  OptionalRef<AgenticRetrieveMemoryRetrieveDetailsView> memory_retrieve{};
  /// It ran code that it had written.
  OptionalRef<AgenticRetrieveCodeExecutionDetailsView> code_execution{};
};
const internal::Schema& schema_of(const AgenticRetrieveActionView*);

/// The retrieval instruction that the search followed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveAppliedInstruction.html
struct AgenticRetrieveAppliedInstructionView {
  /// The instruction's id.
  std::string_view id{};
  /// The instruction's version: a number, or DRAFT for the working draft.
  std::optional<std::string_view> version{};
};
const internal::Schema& schema_of(const AgenticRetrieveAppliedInstructionView*);

/// Refers to a result.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveCitationReference.html
struct AgenticRetrieveCitationReferenceView {
  /// The place of the result in the `results` of the same event.
  std::int32_t result_index{};
};
const internal::Schema& schema_of(const AgenticRetrieveCitationReferenceView*);

/// Ties a range of the answer to what was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveCitation.html
struct AgenticRetrieveCitationView {
  /// The position of the answer's character where the range begins.
  std::int32_t start_index{};
  /// The position just behind the last character of the range.
  std::int32_t end_index{};
  /// The results that support the range.
  std::span<const AgenticRetrieveCitationReferenceView> references{};
};
const internal::Schema& schema_of(const AgenticRetrieveCitationView*);

/// Something that failed in a step, without ending the search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveFailure.html
struct AgenticRetrieveFailureView {
  /// What failed, in words.
  std::string_view message{};
};
const internal::Schema& schema_of(const AgenticRetrieveFailureView*);

/// The answer that was written from what was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveGeneratedResponse.html
struct AgenticRetrieveGeneratedResponseView {
  /// The text of the answer.
  std::string_view answer{};
  /// Which ranges of the answer rest on which results.
  std::span<const AgenticRetrieveCitationView> citations{};
};
const internal::Schema& schema_of(const AgenticRetrieveGeneratedResponseView*);

/// A guardrail found something in a step.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveGuardrailWarning.html
struct AgenticRetrieveGuardrailWarningView {
  /// The guardrail's id.
  std::string_view id{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  std::string_view version{};
  /// What the guardrail did.
  Open<GuardrailAction> action{};
  /// What the guardrail found, in words.
  std::optional<std::string_view> message{};
};
const internal::Schema& schema_of(const AgenticRetrieveGuardrailWarningView*);

/// The next piece of the answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveResponseEvent.html
struct AgenticRetrieveResponseEventView {
  /// Text to append to the answer.
  std::string_view text{};
};
const internal::Schema& schema_of(const AgenticRetrieveResponseEventView*);

/// What an agentic search found: text or bytes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalContent.html
struct RetrievalContentView {
  /// The bytes, where it is not text.
  std::optional<BlobView> byte_content{};
  /// The text that was found.
  std::optional<std::string_view> text{};
  /// The media type.
  std::string_view mime_type{};
};
const internal::Schema& schema_of(const RetrievalContentView*);

/// A piece of a source that the search found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveResultItem.html
struct AgenticRetrieveResultItemView {
  /// The piece of the source.
  RetrievalContentView content{};
  /// The metadata of the source, by field.
  MapView<DocumentView> metadata{};
  /// The source that it was found in.
  AgenticRetrieveSourceRetrieverView source_retriever{};
};
const internal::Schema& schema_of(const AgenticRetrieveResultItemView*);

/// What the search found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveResultEvent.html
struct AgenticRetrieveResultEventView {
  /// What was found, as pieces of sources.
  std::span<const AgenticRetrieveResultItemView> results{};
  /// The whole answer with its citations; set only where `generateResponse` is true.
  OptionalRef<AgenticRetrieveGeneratedResponseView> generated_response{};
  /// Asks for further results; absent where there are none.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const AgenticRetrieveResultEventView*);

/// A source that a step asked.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveSourceMetadata.html
struct AgenticRetrieveSourceMetadataView {
  /// The source's id.
  std::optional<std::string_view> identifier{};
  /// The kind of source.
  Open<AgenticRetrieveType> retrieval_type{};
};
const internal::Schema& schema_of(const AgenticRetrieveSourceMetadataView*);

/// One result of a step.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveTraceResultItem.html
struct AgenticRetrieveTraceResultItemView {
  /// What was found.
  OptionalRef<RetrievalContentView> content{};
  /// The metadata of the source, by field.
  MapView<DocumentView> metadata{};
  /// The source that it was found in.
  OptionalRef<AgenticRetrieveSourceRetrieverView> source_retriever{};
};
const internal::Schema& schema_of(const AgenticRetrieveTraceResultItemView*);

/// A notice in words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveWarningMessage.html
struct AgenticRetrieveWarningMessageView {
  /// What was noticed, in words.
  std::string_view message{};
};
const internal::Schema& schema_of(const AgenticRetrieveWarningMessageView*);

/// Something that was noticed in a step.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveWarning.html
struct AgenticRetrieveWarningView {
  enum class Member : std::uint16_t {
    none,
    message,
    guardrail,
    unknown,
  };

  Member member{};
  /// A notice in words.
  OptionalRef<AgenticRetrieveWarningMessageView> message{};
  /// What a guardrail found.
  OptionalRef<AgenticRetrieveGuardrailWarningView> guardrail{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AgenticRetrieveWarningView*);

/// What a step of the search did.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveTraceEventAttributes.html
struct AgenticRetrieveTraceEventAttributesView {
  /// The kind of step that the agent is in.
  Open<AgenticRetrieveStep> step{};
  /// The state of the step.
  Open<AgenticRetrieveStatus> status{};
  /// What happened in the step, in words.
  std::string_view message{};
  /// What the agent did in the step.
  std::span<const AgenticRetrieveActionView> actions{};
  /// What was noticed, without harm to the step.
  std::span<const AgenticRetrieveWarningView> warnings{};
  /// What failed in the step.
  std::span<const AgenticRetrieveFailureView> failures{};
  /// The sources that the step asked.
  std::span<const AgenticRetrieveSourceMetadataView> retrieval_metadata{};
  /// What the step found.
  std::span<const AgenticRetrieveTraceResultItemView> retrieval_response{};
  /// The retrieval instruction that the search follows; told by the first `Planning` step.
  OptionalRef<AgenticRetrieveAppliedInstructionView> applied_instruction{};
};
const internal::Schema& schema_of(const AgenticRetrieveTraceEventAttributesView*);

/// A report on what the agent is doing.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveTraceEvent.html
struct AgenticRetrieveTraceEventView {
  /// The id of this report.
  std::string_view id{};
  /// When it happened, as a number.
  std::int64_t timestamp{};
  /// What the agent does, and in which step.
  AgenticRetrieveTraceEventAttributesView attributes{};
};
const internal::Schema& schema_of(const AgenticRetrieveTraceEventView*);

/// What AgenticRetrieveStream sends: what the agent does and finds, or an error that ends the stream.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveStreamResponseOutput.html
struct AgenticRetrieveStreamResponseOutputView {
  enum class Member : std::uint16_t {
    none,
    result,
    trace_event,
    response_event,
    unknown,
  };

  Member member{};
  /// What the search found.
  OptionalRef<AgenticRetrieveResultEventView> result{};
  /// What the agent is doing.
  OptionalRef<AgenticRetrieveTraceEventView> trace_event{};
  /// The next piece of the answer; only where `generateResponse` is true.
  OptionalRef<AgenticRetrieveResponseEventView> response_event{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AgenticRetrieveStreamResponseOutputView*);

}  // namespace outcrop::bedrock_agent_runtime
