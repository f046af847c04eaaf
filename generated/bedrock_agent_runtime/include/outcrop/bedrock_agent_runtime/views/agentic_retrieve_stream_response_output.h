// AgenticRetrieveStreamResponseOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct AgenticRetrieveMessageContentView {
  std::optional<std::string_view> text{};
};

struct AgenticRetrieveSourceRetrieverView {
  std::string_view identifier{};
};

struct AgenticRetrieveActionDetailsView {
  /// Sensitive: never logged.
  AgenticRetrieveMessageContentView input_query{};
  std::span<const AgenticRetrieveSourceRetrieverView> source_retrievers{};
};

struct AgenticRetrieveCodeExecutionDocumentView {
  std::optional<std::string_view> document_id{};
  OptionalRef<AgenticRetrieveSourceRetrieverView> source_retriever{};
};

struct AgenticRetrieveCodeExecutionDetailsView {
  std::span<const AgenticRetrieveCodeExecutionDocumentView> documents{};
};

struct AgenticRetrieveFullDocExpansionDetailsView {
  std::optional<std::string_view> document_id{};
  OptionalRef<AgenticRetrieveSourceRetrieverView> source_retriever{};
};

struct AgenticRetrieveMemoryRetrieveDetailsView {
  /// Sensitive: never logged.
  AgenticRetrieveMessageContentView input_query{};
  std::string_view memory_id{};
  std::optional<std::string_view> namespace_{};
  std::optional<std::string_view> namespace_path{};
  std::optional<std::string_view> strategy_id{};
};

struct AgenticRetrieveActionView {
  OptionalRef<AgenticRetrieveActionDetailsView> retrieve{};
  OptionalRef<AgenticRetrieveFullDocExpansionDetailsView> full_document_expansion{};
  OptionalRef<AgenticRetrieveMemoryRetrieveDetailsView> memory_retrieve{};
  OptionalRef<AgenticRetrieveCodeExecutionDetailsView> code_execution{};
};

struct AgenticRetrieveAppliedInstructionView {
  std::string_view id{};
  std::optional<std::string_view> version{};
};

struct AgenticRetrieveCitationReferenceView {
  std::int32_t result_index{};
};

struct AgenticRetrieveCitationView {
  std::int32_t start_index{};
  std::int32_t end_index{};
  std::span<const AgenticRetrieveCitationReferenceView> references{};
};

struct AgenticRetrieveFailureView {
  std::string_view message{};
};

struct AgenticRetrieveGeneratedResponseView {
  std::string_view answer{};
  std::span<const AgenticRetrieveCitationView> citations{};
};

struct AgenticRetrieveGuardrailWarningView {
  std::string_view id{};
  std::string_view version{};
  Open<GuardrailAction> action{};
  std::optional<std::string_view> message{};
};

struct AgenticRetrieveResponseEventView {
  std::string_view text{};
};

struct RetrievalContentView {
  std::optional<BlobView> byte_content{};
  std::optional<std::string_view> text{};
  std::string_view mime_type{};
};

struct AgenticRetrieveResultItemView {
  RetrievalContentView content{};
  MapView<DocumentView> metadata{};
  AgenticRetrieveSourceRetrieverView source_retriever{};
};

struct AgenticRetrieveResultEventView {
  std::span<const AgenticRetrieveResultItemView> results{};
  OptionalRef<AgenticRetrieveGeneratedResponseView> generated_response{};
  std::optional<std::string_view> next_token{};
};

struct AgenticRetrieveSourceMetadataView {
  std::optional<std::string_view> identifier{};
  Open<AgenticRetrieveType> retrieval_type{};
};

struct AgenticRetrieveTraceResultItemView {
  OptionalRef<RetrievalContentView> content{};
  MapView<DocumentView> metadata{};
  OptionalRef<AgenticRetrieveSourceRetrieverView> source_retriever{};
};

struct AgenticRetrieveWarningMessageView {
  std::string_view message{};
};

/// `member` tells which one is set.
struct AgenticRetrieveWarningView {
  enum class Member : std::uint16_t {
    none,
    message,
    guardrail,
    unknown,
  };

  Member member{};
  OptionalRef<AgenticRetrieveWarningMessageView> message{};
  OptionalRef<AgenticRetrieveGuardrailWarningView> guardrail{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct AgenticRetrieveTraceEventAttributesView {
  Open<AgenticRetrieveStep> step{};
  Open<AgenticRetrieveStatus> status{};
  std::string_view message{};
  std::span<const AgenticRetrieveActionView> actions{};
  std::span<const AgenticRetrieveWarningView> warnings{};
  std::span<const AgenticRetrieveFailureView> failures{};
  std::span<const AgenticRetrieveSourceMetadataView> retrieval_metadata{};
  std::span<const AgenticRetrieveTraceResultItemView> retrieval_response{};
  OptionalRef<AgenticRetrieveAppliedInstructionView> applied_instruction{};
};

struct AgenticRetrieveTraceEventView {
  std::string_view id{};
  std::int64_t timestamp{};
  AgenticRetrieveTraceEventAttributesView attributes{};
};

/// `member` tells which one is set.
struct AgenticRetrieveStreamResponseOutputView {
  enum class Member : std::uint16_t {
    none,
    result,
    trace_event,
    response_event,
    unknown,
  };

  Member member{};
  OptionalRef<AgenticRetrieveResultEventView> result{};
  OptionalRef<AgenticRetrieveTraceEventView> trace_event{};
  OptionalRef<AgenticRetrieveResponseEventView> response_event{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
