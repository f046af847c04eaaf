// Decode tables of AgenticRetrieveStreamResponseOutputView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/agentic_retrieve_stream_response_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field agentic_retrieve_message_content_fields[] = {
    {"text", &internal::string_type, offsetof(AgenticRetrieveMessageContentView, text), internal::Slot::optional, true},
};

constexpr internal::Field agentic_retrieve_source_retriever_fields[] = {
    {"identifier", &internal::string_type, offsetof(AgenticRetrieveSourceRetrieverView, identifier),
     internal::Slot::plain},
};

constexpr internal::Type agentic_retrieve_action_details_source_retrievers_type =
    internal::list_type<AgenticRetrieveSourceRetrieverView>(schemas::agentic_retrieve_source_retriever_type);
constexpr internal::Field agentic_retrieve_action_details_fields[] = {
    {"inputQuery", &schemas::agentic_retrieve_message_content_type,
     offsetof(AgenticRetrieveActionDetailsView, input_query), internal::Slot::plain, true},
    {"sourceRetrievers", &agentic_retrieve_action_details_source_retrievers_type,
     offsetof(AgenticRetrieveActionDetailsView, source_retrievers), internal::Slot::plain},
};

constexpr internal::Field agentic_retrieve_code_execution_document_fields[] = {
    {"documentId", &internal::string_type, offsetof(AgenticRetrieveCodeExecutionDocumentView, document_id),
     internal::Slot::optional},
    {"sourceRetriever", &schemas::agentic_retrieve_source_retriever_type,
     offsetof(AgenticRetrieveCodeExecutionDocumentView, source_retriever), internal::Slot::reference},
};

constexpr internal::Type agentic_retrieve_code_execution_details_documents_type =
    internal::list_type<AgenticRetrieveCodeExecutionDocumentView>(
        schemas::agentic_retrieve_code_execution_document_type);
constexpr internal::Field agentic_retrieve_code_execution_details_fields[] = {
    {"documents", &agentic_retrieve_code_execution_details_documents_type,
     offsetof(AgenticRetrieveCodeExecutionDetailsView, documents), internal::Slot::plain},
};

constexpr internal::Field agentic_retrieve_full_doc_expansion_details_fields[] = {
    {"documentId", &internal::string_type, offsetof(AgenticRetrieveFullDocExpansionDetailsView, document_id),
     internal::Slot::optional},
    {"sourceRetriever", &schemas::agentic_retrieve_source_retriever_type,
     offsetof(AgenticRetrieveFullDocExpansionDetailsView, source_retriever), internal::Slot::reference},
};

constexpr internal::Field agentic_retrieve_memory_retrieve_details_fields[] = {
    {"inputQuery", &schemas::agentic_retrieve_message_content_type,
     offsetof(AgenticRetrieveMemoryRetrieveDetailsView, input_query), internal::Slot::plain, true},
    {"memoryId", &internal::string_type, offsetof(AgenticRetrieveMemoryRetrieveDetailsView, memory_id),
     internal::Slot::plain},
    {"namespace", &internal::string_type, offsetof(AgenticRetrieveMemoryRetrieveDetailsView, namespace_),
     internal::Slot::optional},
    {"namespacePath", &internal::string_type, offsetof(AgenticRetrieveMemoryRetrieveDetailsView, namespace_path),
     internal::Slot::optional},
    {"strategyId", &internal::string_type, offsetof(AgenticRetrieveMemoryRetrieveDetailsView, strategy_id),
     internal::Slot::optional},
};

constexpr internal::Field agentic_retrieve_action_fields[] = {
    {"retrieve", &schemas::agentic_retrieve_action_details_type, offsetof(AgenticRetrieveActionView, retrieve),
     internal::Slot::reference},
    {"fullDocumentExpansion", &schemas::agentic_retrieve_full_doc_expansion_details_type,
     offsetof(AgenticRetrieveActionView, full_document_expansion), internal::Slot::reference},
    {"memoryRetrieve", &schemas::agentic_retrieve_memory_retrieve_details_type,
     offsetof(AgenticRetrieveActionView, memory_retrieve), internal::Slot::reference},
    {"codeExecution", &schemas::agentic_retrieve_code_execution_details_type,
     offsetof(AgenticRetrieveActionView, code_execution), internal::Slot::reference},
};

constexpr internal::Field agentic_retrieve_applied_instruction_fields[] = {
    {"id", &internal::string_type, offsetof(AgenticRetrieveAppliedInstructionView, id), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(AgenticRetrieveAppliedInstructionView, version),
     internal::Slot::optional},
};

constexpr internal::Field agentic_retrieve_citation_reference_fields[] = {
    {"resultIndex", &internal::int32_type, offsetof(AgenticRetrieveCitationReferenceView, result_index),
     internal::Slot::plain},
};

constexpr internal::Type agentic_retrieve_citation_references_type =
    internal::list_type<AgenticRetrieveCitationReferenceView>(schemas::agentic_retrieve_citation_reference_type);
constexpr internal::Field agentic_retrieve_citation_fields[] = {
    {"startIndex", &internal::int32_type, offsetof(AgenticRetrieveCitationView, start_index), internal::Slot::plain},
    {"endIndex", &internal::int32_type, offsetof(AgenticRetrieveCitationView, end_index), internal::Slot::plain},
    {"references", &agentic_retrieve_citation_references_type, offsetof(AgenticRetrieveCitationView, references),
     internal::Slot::plain},
};

constexpr internal::Field agentic_retrieve_failure_fields[] = {
    {"message", &internal::string_type, offsetof(AgenticRetrieveFailureView, message), internal::Slot::plain},
};

constexpr internal::Type agentic_retrieve_generated_response_citations_type =
    internal::list_type<AgenticRetrieveCitationView>(schemas::agentic_retrieve_citation_type);
constexpr internal::Field agentic_retrieve_generated_response_fields[] = {
    {"answer", &internal::string_type, offsetof(AgenticRetrieveGeneratedResponseView, answer), internal::Slot::plain},
    {"citations", &agentic_retrieve_generated_response_citations_type,
     offsetof(AgenticRetrieveGeneratedResponseView, citations), internal::Slot::plain},
};

constexpr internal::Field agentic_retrieve_guardrail_warning_fields[] = {
    {"id", &internal::string_type, offsetof(AgenticRetrieveGuardrailWarningView, id), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(AgenticRetrieveGuardrailWarningView, version), internal::Slot::plain},
    {"action", &schemas::guardrail_action_type, offsetof(AgenticRetrieveGuardrailWarningView, action),
     internal::Slot::plain},
    {"message", &internal::string_type, offsetof(AgenticRetrieveGuardrailWarningView, message),
     internal::Slot::optional},
};

constexpr internal::Field agentic_retrieve_response_event_fields[] = {
    {"text", &internal::string_type, offsetof(AgenticRetrieveResponseEventView, text), internal::Slot::plain},
};

constexpr internal::Field retrieval_content_fields[] = {
    {"byteContent", &internal::blob_type, offsetof(RetrievalContentView, byte_content), internal::Slot::optional},
    {"text", &internal::string_type, offsetof(RetrievalContentView, text), internal::Slot::optional},
    {"mimeType", &internal::string_type, offsetof(RetrievalContentView, mime_type), internal::Slot::plain},
};

constexpr internal::Type agentic_retrieve_result_item_metadata_type =
    internal::map_type<DocumentView>(internal::document_type);
constexpr internal::Field agentic_retrieve_result_item_fields[] = {
    {"content", &schemas::retrieval_content_type, offsetof(AgenticRetrieveResultItemView, content),
     internal::Slot::plain},
    {"metadata", &agentic_retrieve_result_item_metadata_type, offsetof(AgenticRetrieveResultItemView, metadata),
     internal::Slot::plain},
    {"sourceRetriever", &schemas::agentic_retrieve_source_retriever_type,
     offsetof(AgenticRetrieveResultItemView, source_retriever), internal::Slot::plain},
};

constexpr internal::Type agentic_retrieve_result_event_results_type =
    internal::list_type<AgenticRetrieveResultItemView>(schemas::agentic_retrieve_result_item_type);
constexpr internal::Field agentic_retrieve_result_event_fields[] = {
    {"results", &agentic_retrieve_result_event_results_type, offsetof(AgenticRetrieveResultEventView, results),
     internal::Slot::plain},
    {"generatedResponse", &schemas::agentic_retrieve_generated_response_type,
     offsetof(AgenticRetrieveResultEventView, generated_response), internal::Slot::reference},
    {"nextToken", &internal::string_type, offsetof(AgenticRetrieveResultEventView, next_token),
     internal::Slot::optional},
};

constexpr internal::Field agentic_retrieve_source_metadata_fields[] = {
    {"identifier", &internal::string_type, offsetof(AgenticRetrieveSourceMetadataView, identifier),
     internal::Slot::optional},
    {"retrievalType", &schemas::agentic_retrieve_type_type, offsetof(AgenticRetrieveSourceMetadataView, retrieval_type),
     internal::Slot::plain},
};

constexpr internal::Type agentic_retrieve_trace_result_item_metadata_type =
    internal::map_type<DocumentView>(internal::document_type);
constexpr internal::Field agentic_retrieve_trace_result_item_fields[] = {
    {"content", &schemas::retrieval_content_type, offsetof(AgenticRetrieveTraceResultItemView, content),
     internal::Slot::reference},
    {"metadata", &agentic_retrieve_trace_result_item_metadata_type,
     offsetof(AgenticRetrieveTraceResultItemView, metadata), internal::Slot::plain},
    {"sourceRetriever", &schemas::agentic_retrieve_source_retriever_type,
     offsetof(AgenticRetrieveTraceResultItemView, source_retriever), internal::Slot::reference},
};

constexpr internal::Field agentic_retrieve_warning_message_fields[] = {
    {"message", &internal::string_type, offsetof(AgenticRetrieveWarningMessageView, message), internal::Slot::plain},
};

constexpr internal::Field agentic_retrieve_warning_fields[] = {
    {"message", &schemas::agentic_retrieve_warning_message_type, offsetof(AgenticRetrieveWarningView, message),
     internal::Slot::reference},
    {"guardrail", &schemas::agentic_retrieve_guardrail_warning_type, offsetof(AgenticRetrieveWarningView, guardrail),
     internal::Slot::reference},
};

constexpr internal::Type agentic_retrieve_trace_event_attributes_actions_type =
    internal::list_type<AgenticRetrieveActionView>(schemas::agentic_retrieve_action_type);
constexpr internal::Type agentic_retrieve_trace_event_attributes_warnings_type =
    internal::list_type<AgenticRetrieveWarningView>(schemas::agentic_retrieve_warning_type);
constexpr internal::Type agentic_retrieve_trace_event_attributes_failures_type =
    internal::list_type<AgenticRetrieveFailureView>(schemas::agentic_retrieve_failure_type);
constexpr internal::Type agentic_retrieve_trace_event_attributes_retrieval_metadata_type =
    internal::list_type<AgenticRetrieveSourceMetadataView>(schemas::agentic_retrieve_source_metadata_type);
constexpr internal::Type agentic_retrieve_trace_event_attributes_retrieval_response_type =
    internal::list_type<AgenticRetrieveTraceResultItemView>(schemas::agentic_retrieve_trace_result_item_type);
constexpr internal::Field agentic_retrieve_trace_event_attributes_fields[] = {
    {"step", &schemas::agentic_retrieve_step_type, offsetof(AgenticRetrieveTraceEventAttributesView, step),
     internal::Slot::plain},
    {"status", &schemas::agentic_retrieve_status_type, offsetof(AgenticRetrieveTraceEventAttributesView, status),
     internal::Slot::plain},
    {"message", &internal::string_type, offsetof(AgenticRetrieveTraceEventAttributesView, message),
     internal::Slot::plain},
    {"actions", &agentic_retrieve_trace_event_attributes_actions_type,
     offsetof(AgenticRetrieveTraceEventAttributesView, actions), internal::Slot::plain},
    {"warnings", &agentic_retrieve_trace_event_attributes_warnings_type,
     offsetof(AgenticRetrieveTraceEventAttributesView, warnings), internal::Slot::plain},
    {"failures", &agentic_retrieve_trace_event_attributes_failures_type,
     offsetof(AgenticRetrieveTraceEventAttributesView, failures), internal::Slot::plain},
    {"retrievalMetadata", &agentic_retrieve_trace_event_attributes_retrieval_metadata_type,
     offsetof(AgenticRetrieveTraceEventAttributesView, retrieval_metadata), internal::Slot::plain},
    {"retrievalResponse", &agentic_retrieve_trace_event_attributes_retrieval_response_type,
     offsetof(AgenticRetrieveTraceEventAttributesView, retrieval_response), internal::Slot::plain},
    {"appliedInstruction", &schemas::agentic_retrieve_applied_instruction_type,
     offsetof(AgenticRetrieveTraceEventAttributesView, applied_instruction), internal::Slot::reference},
};

constexpr internal::Field agentic_retrieve_trace_event_fields[] = {
    {"id", &internal::string_type, offsetof(AgenticRetrieveTraceEventView, id), internal::Slot::plain},
    {"timestamp", &internal::int64_type, offsetof(AgenticRetrieveTraceEventView, timestamp), internal::Slot::plain},
    {"attributes", &schemas::agentic_retrieve_trace_event_attributes_type,
     offsetof(AgenticRetrieveTraceEventView, attributes), internal::Slot::plain},
};

constexpr internal::Field agentic_retrieve_stream_response_output_fields[] = {
    {"result", &schemas::agentic_retrieve_result_event_type, offsetof(AgenticRetrieveStreamResponseOutputView, result),
     internal::Slot::reference},
    {"traceEvent", &schemas::agentic_retrieve_trace_event_type,
     offsetof(AgenticRetrieveStreamResponseOutputView, trace_event), internal::Slot::reference},
    {"responseEvent", &schemas::agentic_retrieve_response_event_type,
     offsetof(AgenticRetrieveStreamResponseOutputView, response_event), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema agentic_retrieve_message_content_schema =
    internal::structure_schema<AgenticRetrieveMessageContentView>("AgenticRetrieveMessageContent",
                                                                  agentic_retrieve_message_content_fields);
constinit const internal::Type agentic_retrieve_message_content_type =
    internal::structure_type<AgenticRetrieveMessageContentView>(agentic_retrieve_message_content_schema);

constinit const internal::Schema agentic_retrieve_source_retriever_schema =
    internal::structure_schema<AgenticRetrieveSourceRetrieverView>("AgenticRetrieveSourceRetriever",
                                                                   agentic_retrieve_source_retriever_fields);
constinit const internal::Type agentic_retrieve_source_retriever_type =
    internal::structure_type<AgenticRetrieveSourceRetrieverView>(agentic_retrieve_source_retriever_schema);

constinit const internal::Schema agentic_retrieve_action_details_schema =
    internal::structure_schema<AgenticRetrieveActionDetailsView>("AgenticRetrieveActionDetails",
                                                                 agentic_retrieve_action_details_fields);
constinit const internal::Type agentic_retrieve_action_details_type =
    internal::structure_type<AgenticRetrieveActionDetailsView>(agentic_retrieve_action_details_schema);

constinit const internal::Schema agentic_retrieve_code_execution_document_schema =
    internal::structure_schema<AgenticRetrieveCodeExecutionDocumentView>(
        "AgenticRetrieveCodeExecutionDocument", agentic_retrieve_code_execution_document_fields);
constinit const internal::Type agentic_retrieve_code_execution_document_type =
    internal::structure_type<AgenticRetrieveCodeExecutionDocumentView>(agentic_retrieve_code_execution_document_schema);

constinit const internal::Schema agentic_retrieve_code_execution_details_schema =
    internal::structure_schema<AgenticRetrieveCodeExecutionDetailsView>("AgenticRetrieveCodeExecutionDetails",
                                                                        agentic_retrieve_code_execution_details_fields);
constinit const internal::Type agentic_retrieve_code_execution_details_type =
    internal::structure_type<AgenticRetrieveCodeExecutionDetailsView>(agentic_retrieve_code_execution_details_schema);

constinit const internal::Schema agentic_retrieve_full_doc_expansion_details_schema =
    internal::structure_schema<AgenticRetrieveFullDocExpansionDetailsView>(
        "AgenticRetrieveFullDocExpansionDetails", agentic_retrieve_full_doc_expansion_details_fields);
constinit const internal::Type agentic_retrieve_full_doc_expansion_details_type =
    internal::structure_type<AgenticRetrieveFullDocExpansionDetailsView>(
        agentic_retrieve_full_doc_expansion_details_schema);

constinit const internal::Schema agentic_retrieve_memory_retrieve_details_schema =
    internal::structure_schema<AgenticRetrieveMemoryRetrieveDetailsView>(
        "AgenticRetrieveMemoryRetrieveDetails", agentic_retrieve_memory_retrieve_details_fields);
constinit const internal::Type agentic_retrieve_memory_retrieve_details_type =
    internal::structure_type<AgenticRetrieveMemoryRetrieveDetailsView>(agentic_retrieve_memory_retrieve_details_schema);

constinit const internal::Schema agentic_retrieve_action_schema =
    internal::structure_schema<AgenticRetrieveActionView>("AgenticRetrieveAction", agentic_retrieve_action_fields);
constinit const internal::Type agentic_retrieve_action_type =
    internal::structure_type<AgenticRetrieveActionView>(agentic_retrieve_action_schema);

constinit const internal::Schema agentic_retrieve_applied_instruction_schema =
    internal::structure_schema<AgenticRetrieveAppliedInstructionView>("AgenticRetrieveAppliedInstruction",
                                                                      agentic_retrieve_applied_instruction_fields);
constinit const internal::Type agentic_retrieve_applied_instruction_type =
    internal::structure_type<AgenticRetrieveAppliedInstructionView>(agentic_retrieve_applied_instruction_schema);

constinit const internal::Schema agentic_retrieve_citation_reference_schema =
    internal::structure_schema<AgenticRetrieveCitationReferenceView>("AgenticRetrieveCitationReference",
                                                                     agentic_retrieve_citation_reference_fields);
constinit const internal::Type agentic_retrieve_citation_reference_type =
    internal::structure_type<AgenticRetrieveCitationReferenceView>(agentic_retrieve_citation_reference_schema);

constinit const internal::Schema agentic_retrieve_citation_schema =
    internal::structure_schema<AgenticRetrieveCitationView>("AgenticRetrieveCitation",
                                                            agentic_retrieve_citation_fields);
constinit const internal::Type agentic_retrieve_citation_type =
    internal::structure_type<AgenticRetrieveCitationView>(agentic_retrieve_citation_schema);

constinit const internal::Schema agentic_retrieve_failure_schema =
    internal::structure_schema<AgenticRetrieveFailureView>("AgenticRetrieveFailure", agentic_retrieve_failure_fields);
constinit const internal::Type agentic_retrieve_failure_type =
    internal::structure_type<AgenticRetrieveFailureView>(agentic_retrieve_failure_schema);

constinit const internal::Schema agentic_retrieve_generated_response_schema =
    internal::structure_schema<AgenticRetrieveGeneratedResponseView>("AgenticRetrieveGeneratedResponse",
                                                                     agentic_retrieve_generated_response_fields);
constinit const internal::Type agentic_retrieve_generated_response_type =
    internal::structure_type<AgenticRetrieveGeneratedResponseView>(agentic_retrieve_generated_response_schema);

constinit const internal::Schema agentic_retrieve_guardrail_warning_schema =
    internal::structure_schema<AgenticRetrieveGuardrailWarningView>("AgenticRetrieveGuardrailWarning",
                                                                    agentic_retrieve_guardrail_warning_fields);
constinit const internal::Type agentic_retrieve_guardrail_warning_type =
    internal::structure_type<AgenticRetrieveGuardrailWarningView>(agentic_retrieve_guardrail_warning_schema);

constinit const internal::Schema agentic_retrieve_response_event_schema =
    internal::structure_schema<AgenticRetrieveResponseEventView>("AgenticRetrieveResponseEvent",
                                                                 agentic_retrieve_response_event_fields);
constinit const internal::Type agentic_retrieve_response_event_type =
    internal::structure_type<AgenticRetrieveResponseEventView>(agentic_retrieve_response_event_schema);

constinit const internal::Schema retrieval_content_schema =
    internal::structure_schema<RetrievalContentView>("RetrievalContent", retrieval_content_fields);
constinit const internal::Type retrieval_content_type =
    internal::structure_type<RetrievalContentView>(retrieval_content_schema);

constinit const internal::Schema agentic_retrieve_result_item_schema =
    internal::structure_schema<AgenticRetrieveResultItemView>("AgenticRetrieveResultItem",
                                                              agentic_retrieve_result_item_fields);
constinit const internal::Type agentic_retrieve_result_item_type =
    internal::structure_type<AgenticRetrieveResultItemView>(agentic_retrieve_result_item_schema);

constinit const internal::Schema agentic_retrieve_result_event_schema =
    internal::structure_schema<AgenticRetrieveResultEventView>("AgenticRetrieveResultEvent",
                                                               agentic_retrieve_result_event_fields);
constinit const internal::Type agentic_retrieve_result_event_type =
    internal::structure_type<AgenticRetrieveResultEventView>(agentic_retrieve_result_event_schema);

constinit const internal::Schema agentic_retrieve_source_metadata_schema =
    internal::structure_schema<AgenticRetrieveSourceMetadataView>("AgenticRetrieveSourceMetadata",
                                                                  agentic_retrieve_source_metadata_fields);
constinit const internal::Type agentic_retrieve_source_metadata_type =
    internal::structure_type<AgenticRetrieveSourceMetadataView>(agentic_retrieve_source_metadata_schema);

constinit const internal::Schema agentic_retrieve_trace_result_item_schema =
    internal::structure_schema<AgenticRetrieveTraceResultItemView>("AgenticRetrieveTraceResultItem",
                                                                   agentic_retrieve_trace_result_item_fields);
constinit const internal::Type agentic_retrieve_trace_result_item_type =
    internal::structure_type<AgenticRetrieveTraceResultItemView>(agentic_retrieve_trace_result_item_schema);

constinit const internal::Schema agentic_retrieve_warning_message_schema =
    internal::structure_schema<AgenticRetrieveWarningMessageView>("AgenticRetrieveWarningMessage",
                                                                  agentic_retrieve_warning_message_fields);
constinit const internal::Type agentic_retrieve_warning_message_type =
    internal::structure_type<AgenticRetrieveWarningMessageView>(agentic_retrieve_warning_message_schema);

constinit const internal::Schema agentic_retrieve_warning_schema =
    internal::union_schema<AgenticRetrieveWarningView>("AgenticRetrieveWarning", agentic_retrieve_warning_fields);
constinit const internal::Type agentic_retrieve_warning_type =
    internal::union_type<AgenticRetrieveWarningView>(agentic_retrieve_warning_schema);

constinit const internal::Schema agentic_retrieve_trace_event_attributes_schema =
    internal::structure_schema<AgenticRetrieveTraceEventAttributesView>("AgenticRetrieveTraceEventAttributes",
                                                                        agentic_retrieve_trace_event_attributes_fields);
constinit const internal::Type agentic_retrieve_trace_event_attributes_type =
    internal::structure_type<AgenticRetrieveTraceEventAttributesView>(agentic_retrieve_trace_event_attributes_schema);

constinit const internal::Schema agentic_retrieve_trace_event_schema =
    internal::structure_schema<AgenticRetrieveTraceEventView>("AgenticRetrieveTraceEvent",
                                                              agentic_retrieve_trace_event_fields);
constinit const internal::Type agentic_retrieve_trace_event_type =
    internal::structure_type<AgenticRetrieveTraceEventView>(agentic_retrieve_trace_event_schema);

constinit const internal::Schema agentic_retrieve_stream_response_output_schema =
    internal::union_schema<AgenticRetrieveStreamResponseOutputView>("AgenticRetrieveStreamResponseOutput",
                                                                    agentic_retrieve_stream_response_output_fields);
constinit const internal::Type agentic_retrieve_stream_response_output_type =
    internal::union_type<AgenticRetrieveStreamResponseOutputView>(agentic_retrieve_stream_response_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgenticRetrieveMessageContentView*) {
  return schemas::agentic_retrieve_message_content_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveSourceRetrieverView*) {
  return schemas::agentic_retrieve_source_retriever_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveActionDetailsView*) {
  return schemas::agentic_retrieve_action_details_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveCodeExecutionDocumentView*) {
  return schemas::agentic_retrieve_code_execution_document_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveCodeExecutionDetailsView*) {
  return schemas::agentic_retrieve_code_execution_details_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveFullDocExpansionDetailsView*) {
  return schemas::agentic_retrieve_full_doc_expansion_details_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveMemoryRetrieveDetailsView*) {
  return schemas::agentic_retrieve_memory_retrieve_details_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveActionView*) { return schemas::agentic_retrieve_action_schema; }
const internal::Schema& schema_of(const AgenticRetrieveAppliedInstructionView*) {
  return schemas::agentic_retrieve_applied_instruction_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveCitationReferenceView*) {
  return schemas::agentic_retrieve_citation_reference_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveCitationView*) {
  return schemas::agentic_retrieve_citation_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveFailureView*) {
  return schemas::agentic_retrieve_failure_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveGeneratedResponseView*) {
  return schemas::agentic_retrieve_generated_response_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveGuardrailWarningView*) {
  return schemas::agentic_retrieve_guardrail_warning_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveResponseEventView*) {
  return schemas::agentic_retrieve_response_event_schema;
}
const internal::Schema& schema_of(const RetrievalContentView*) { return schemas::retrieval_content_schema; }
const internal::Schema& schema_of(const AgenticRetrieveResultItemView*) {
  return schemas::agentic_retrieve_result_item_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveResultEventView*) {
  return schemas::agentic_retrieve_result_event_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveSourceMetadataView*) {
  return schemas::agentic_retrieve_source_metadata_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveTraceResultItemView*) {
  return schemas::agentic_retrieve_trace_result_item_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveWarningMessageView*) {
  return schemas::agentic_retrieve_warning_message_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveWarningView*) {
  return schemas::agentic_retrieve_warning_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveTraceEventAttributesView*) {
  return schemas::agentic_retrieve_trace_event_attributes_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveTraceEventView*) {
  return schemas::agentic_retrieve_trace_event_schema;
}
const internal::Schema& schema_of(const AgenticRetrieveStreamResponseOutputView*) {
  return schemas::agentic_retrieve_stream_response_output_schema;
}

}  // namespace outcrop::bedrock_agent_runtime
