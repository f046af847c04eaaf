// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_stream_response_output.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_message_content.h"
#include "outcrop/bedrock_agent_runtime/views/agentic_retrieve_stream_response_output.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

AgenticRetrieveMessageContent to_owned(const AgenticRetrieveMessageContentView& view) {
  AgenticRetrieveMessageContent owned;
  internal::own(owned.text, view.text);
  return owned;
}

AgenticRetrieveSourceRetriever to_owned(const AgenticRetrieveSourceRetrieverView& view) {
  AgenticRetrieveSourceRetriever owned;
  internal::own(owned.identifier, view.identifier);
  return owned;
}

AgenticRetrieveActionDetails to_owned(const AgenticRetrieveActionDetailsView& view) {
  AgenticRetrieveActionDetails owned;
  internal::own(owned.input_query, view.input_query);
  internal::own(owned.source_retrievers, view.source_retrievers);
  return owned;
}

AgenticRetrieveCodeExecutionDocument to_owned(const AgenticRetrieveCodeExecutionDocumentView& view) {
  AgenticRetrieveCodeExecutionDocument owned;
  internal::own(owned.document_id, view.document_id);
  internal::own(owned.source_retriever, view.source_retriever);
  return owned;
}

AgenticRetrieveCodeExecutionDetails to_owned(const AgenticRetrieveCodeExecutionDetailsView& view) {
  AgenticRetrieveCodeExecutionDetails owned;
  internal::own(owned.documents, view.documents);
  return owned;
}

AgenticRetrieveFullDocExpansionDetails to_owned(const AgenticRetrieveFullDocExpansionDetailsView& view) {
  AgenticRetrieveFullDocExpansionDetails owned;
  internal::own(owned.document_id, view.document_id);
  internal::own(owned.source_retriever, view.source_retriever);
  return owned;
}

AgenticRetrieveMemoryRetrieveDetails to_owned(const AgenticRetrieveMemoryRetrieveDetailsView& view) {
  AgenticRetrieveMemoryRetrieveDetails owned;
  internal::own(owned.input_query, view.input_query);
  internal::own(owned.memory_id, view.memory_id);
  internal::own(owned.namespace_, view.namespace_);
  internal::own(owned.namespace_path, view.namespace_path);
  internal::own(owned.strategy_id, view.strategy_id);
  return owned;
}

AgenticRetrieveAction to_owned(const AgenticRetrieveActionView& view) {
  AgenticRetrieveAction owned;
  internal::own(owned.retrieve, view.retrieve);
  internal::own(owned.full_document_expansion, view.full_document_expansion);
  internal::own(owned.memory_retrieve, view.memory_retrieve);
  internal::own(owned.code_execution, view.code_execution);
  return owned;
}

AgenticRetrieveAppliedInstruction to_owned(const AgenticRetrieveAppliedInstructionView& view) {
  AgenticRetrieveAppliedInstruction owned;
  internal::own(owned.id, view.id);
  internal::own(owned.version, view.version);
  return owned;
}

AgenticRetrieveCitationReference to_owned(const AgenticRetrieveCitationReferenceView& view) {
  AgenticRetrieveCitationReference owned;
  internal::own(owned.result_index, view.result_index);
  return owned;
}

AgenticRetrieveCitation to_owned(const AgenticRetrieveCitationView& view) {
  AgenticRetrieveCitation owned;
  internal::own(owned.start_index, view.start_index);
  internal::own(owned.end_index, view.end_index);
  internal::own(owned.references, view.references);
  return owned;
}

AgenticRetrieveFailure to_owned(const AgenticRetrieveFailureView& view) {
  AgenticRetrieveFailure owned;
  internal::own(owned.message, view.message);
  return owned;
}

AgenticRetrieveGeneratedResponse to_owned(const AgenticRetrieveGeneratedResponseView& view) {
  AgenticRetrieveGeneratedResponse owned;
  internal::own(owned.answer, view.answer);
  internal::own(owned.citations, view.citations);
  return owned;
}

AgenticRetrieveGuardrailWarning to_owned(const AgenticRetrieveGuardrailWarningView& view) {
  AgenticRetrieveGuardrailWarning owned;
  internal::own(owned.id, view.id);
  internal::own(owned.version, view.version);
  internal::own(owned.action, view.action);
  internal::own(owned.message, view.message);
  return owned;
}

AgenticRetrieveResponseEvent to_owned(const AgenticRetrieveResponseEventView& view) {
  AgenticRetrieveResponseEvent owned;
  internal::own(owned.text, view.text);
  return owned;
}

RetrievalContent to_owned(const RetrievalContentView& view) {
  RetrievalContent owned;
  internal::own(owned.byte_content, view.byte_content);
  internal::own(owned.text, view.text);
  internal::own(owned.mime_type, view.mime_type);
  return owned;
}

AgenticRetrieveResultItem to_owned(const AgenticRetrieveResultItemView& view) {
  AgenticRetrieveResultItem owned;
  internal::own(owned.content, view.content);
  internal::own(owned.metadata, view.metadata);
  internal::own(owned.source_retriever, view.source_retriever);
  return owned;
}

AgenticRetrieveResultEvent to_owned(const AgenticRetrieveResultEventView& view) {
  AgenticRetrieveResultEvent owned;
  internal::own(owned.results, view.results);
  internal::own(owned.generated_response, view.generated_response);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

AgenticRetrieveSourceMetadata to_owned(const AgenticRetrieveSourceMetadataView& view) {
  AgenticRetrieveSourceMetadata owned;
  internal::own(owned.identifier, view.identifier);
  internal::own(owned.retrieval_type, view.retrieval_type);
  return owned;
}

AgenticRetrieveTraceResultItem to_owned(const AgenticRetrieveTraceResultItemView& view) {
  AgenticRetrieveTraceResultItem owned;
  internal::own(owned.content, view.content);
  internal::own(owned.metadata, view.metadata);
  internal::own(owned.source_retriever, view.source_retriever);
  return owned;
}

AgenticRetrieveWarningMessage to_owned(const AgenticRetrieveWarningMessageView& view) {
  AgenticRetrieveWarningMessage owned;
  internal::own(owned.message, view.message);
  return owned;
}

AgenticRetrieveWarning to_owned(const AgenticRetrieveWarningView& view) {
  AgenticRetrieveWarning owned;
  internal::own(owned.message, view.message);
  internal::own(owned.guardrail, view.guardrail);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

AgenticRetrieveTraceEventAttributes to_owned(const AgenticRetrieveTraceEventAttributesView& view) {
  AgenticRetrieveTraceEventAttributes owned;
  internal::own(owned.step, view.step);
  internal::own(owned.status, view.status);
  internal::own(owned.message, view.message);
  internal::own(owned.actions, view.actions);
  internal::own(owned.warnings, view.warnings);
  internal::own(owned.failures, view.failures);
  internal::own(owned.retrieval_metadata, view.retrieval_metadata);
  internal::own(owned.retrieval_response, view.retrieval_response);
  internal::own(owned.applied_instruction, view.applied_instruction);
  return owned;
}

AgenticRetrieveTraceEvent to_owned(const AgenticRetrieveTraceEventView& view) {
  AgenticRetrieveTraceEvent owned;
  internal::own(owned.id, view.id);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.attributes, view.attributes);
  return owned;
}

AgenticRetrieveStreamResponseOutput to_owned(const AgenticRetrieveStreamResponseOutputView& view) {
  AgenticRetrieveStreamResponseOutput owned;
  internal::own(owned.result, view.result);
  internal::own(owned.trace_event, view.trace_event);
  internal::own(owned.response_event, view.response_event);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
