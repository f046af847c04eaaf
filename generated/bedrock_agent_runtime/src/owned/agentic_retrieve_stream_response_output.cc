// Makes AgenticRetrieveStreamResponseOutput and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/agentic_retrieve_stream_response_output.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/agentic_retrieve_stream_response_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

AgenticRetrieveSourceRetriever to_owned(const AgenticRetrieveSourceRetrieverView& view) {
  AgenticRetrieveSourceRetriever owned;
  internal::own(owned.identifier, view.identifier);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveSourceRetriever& in) {
  writer.begin_object();
  writer.member("identifier", in.identifier);
  writer.end_object();
}

AgenticRetrieveActionDetails to_owned(const AgenticRetrieveActionDetailsView& view) {
  AgenticRetrieveActionDetails owned;
  internal::own(owned.input_query, view.input_query);
  internal::own(owned.source_retrievers, view.source_retrievers);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveActionDetails& in) {
  writer.begin_object();
  writer.sensitive().member("inputQuery", in.input_query);
  writer.member("sourceRetrievers", in.source_retrievers);
  writer.end_object();
}

AgenticRetrieveCodeExecutionDocument to_owned(const AgenticRetrieveCodeExecutionDocumentView& view) {
  AgenticRetrieveCodeExecutionDocument owned;
  internal::own(owned.document_id, view.document_id);
  internal::own(owned.source_retriever, view.source_retriever);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveCodeExecutionDocument& in) {
  writer.begin_object();
  writer.member("documentId", in.document_id);
  writer.member("sourceRetriever", in.source_retriever);
  writer.end_object();
}

AgenticRetrieveCodeExecutionDetails to_owned(const AgenticRetrieveCodeExecutionDetailsView& view) {
  AgenticRetrieveCodeExecutionDetails owned;
  internal::own(owned.documents, view.documents);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveCodeExecutionDetails& in) {
  writer.begin_object();
  writer.member("documents", in.documents);
  writer.end_object();
}

AgenticRetrieveFullDocExpansionDetails to_owned(const AgenticRetrieveFullDocExpansionDetailsView& view) {
  AgenticRetrieveFullDocExpansionDetails owned;
  internal::own(owned.document_id, view.document_id);
  internal::own(owned.source_retriever, view.source_retriever);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveFullDocExpansionDetails& in) {
  writer.begin_object();
  writer.member("documentId", in.document_id);
  writer.member("sourceRetriever", in.source_retriever);
  writer.end_object();
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

void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryRetrieveDetails& in) {
  writer.begin_object();
  writer.sensitive().member("inputQuery", in.input_query);
  writer.member("memoryId", in.memory_id);
  writer.member("namespace", in.namespace_);
  writer.member("namespacePath", in.namespace_path);
  writer.member("strategyId", in.strategy_id);
  writer.end_object();
}

AgenticRetrieveAction to_owned(const AgenticRetrieveActionView& view) {
  AgenticRetrieveAction owned;
  internal::own(owned.retrieve, view.retrieve);
  internal::own(owned.full_document_expansion, view.full_document_expansion);
  internal::own(owned.memory_retrieve, view.memory_retrieve);
  internal::own(owned.code_execution, view.code_execution);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveAction& in) {
  writer.begin_object();
  writer.member("retrieve", in.retrieve);
  writer.member("fullDocumentExpansion", in.full_document_expansion);
  writer.member("memoryRetrieve", in.memory_retrieve);
  writer.member("codeExecution", in.code_execution);
  writer.end_object();
}

AgenticRetrieveAppliedInstruction to_owned(const AgenticRetrieveAppliedInstructionView& view) {
  AgenticRetrieveAppliedInstruction owned;
  internal::own(owned.id, view.id);
  internal::own(owned.version, view.version);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveAppliedInstruction& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.member("version", in.version);
  writer.end_object();
}

AgenticRetrieveCitationReference to_owned(const AgenticRetrieveCitationReferenceView& view) {
  AgenticRetrieveCitationReference owned;
  internal::own(owned.result_index, view.result_index);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveCitationReference& in) {
  writer.begin_object();
  writer.member("resultIndex", in.result_index);
  writer.end_object();
}

AgenticRetrieveCitation to_owned(const AgenticRetrieveCitationView& view) {
  AgenticRetrieveCitation owned;
  internal::own(owned.start_index, view.start_index);
  internal::own(owned.end_index, view.end_index);
  internal::own(owned.references, view.references);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveCitation& in) {
  writer.begin_object();
  writer.member("startIndex", in.start_index);
  writer.member("endIndex", in.end_index);
  writer.member("references", in.references);
  writer.end_object();
}

AgenticRetrieveFailure to_owned(const AgenticRetrieveFailureView& view) {
  AgenticRetrieveFailure owned;
  internal::own(owned.message, view.message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveFailure& in) {
  writer.begin_object();
  writer.member("message", in.message);
  writer.end_object();
}

AgenticRetrieveGeneratedResponse to_owned(const AgenticRetrieveGeneratedResponseView& view) {
  AgenticRetrieveGeneratedResponse owned;
  internal::own(owned.answer, view.answer);
  internal::own(owned.citations, view.citations);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveGeneratedResponse& in) {
  writer.begin_object();
  writer.member("answer", in.answer);
  writer.member("citations", in.citations);
  writer.end_object();
}

AgenticRetrieveGuardrailWarning to_owned(const AgenticRetrieveGuardrailWarningView& view) {
  AgenticRetrieveGuardrailWarning owned;
  internal::own(owned.id, view.id);
  internal::own(owned.version, view.version);
  internal::own(owned.action, view.action);
  internal::own(owned.message, view.message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveGuardrailWarning& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.member("version", in.version);
  writer.member("action", in.action);
  writer.member("message", in.message);
  writer.end_object();
}

AgenticRetrieveResponseEvent to_owned(const AgenticRetrieveResponseEventView& view) {
  AgenticRetrieveResponseEvent owned;
  internal::own(owned.text, view.text);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveResponseEvent& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.end_object();
}

RetrievalContent to_owned(const RetrievalContentView& view) {
  RetrievalContent owned;
  internal::own(owned.byte_content, view.byte_content);
  internal::own(owned.text, view.text);
  internal::own(owned.mime_type, view.mime_type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievalContent& in) {
  writer.begin_object();
  writer.member("byteContent", in.byte_content);
  writer.member("text", in.text);
  writer.member("mimeType", in.mime_type);
  writer.end_object();
}

AgenticRetrieveResultItem to_owned(const AgenticRetrieveResultItemView& view) {
  AgenticRetrieveResultItem owned;
  internal::own(owned.content, view.content);
  internal::own(owned.metadata, view.metadata);
  internal::own(owned.source_retriever, view.source_retriever);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveResultItem& in) {
  writer.begin_object();
  writer.member("content", in.content);
  writer.member("metadata", in.metadata);
  writer.member("sourceRetriever", in.source_retriever);
  writer.end_object();
}

AgenticRetrieveResultEvent to_owned(const AgenticRetrieveResultEventView& view) {
  AgenticRetrieveResultEvent owned;
  internal::own(owned.results, view.results);
  internal::own(owned.generated_response, view.generated_response);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveResultEvent& in) {
  writer.begin_object();
  writer.member("results", in.results);
  writer.member("generatedResponse", in.generated_response);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

AgenticRetrieveSourceMetadata to_owned(const AgenticRetrieveSourceMetadataView& view) {
  AgenticRetrieveSourceMetadata owned;
  internal::own(owned.identifier, view.identifier);
  internal::own(owned.retrieval_type, view.retrieval_type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveSourceMetadata& in) {
  writer.begin_object();
  writer.member("identifier", in.identifier);
  writer.member("retrievalType", in.retrieval_type);
  writer.end_object();
}

AgenticRetrieveTraceResultItem to_owned(const AgenticRetrieveTraceResultItemView& view) {
  AgenticRetrieveTraceResultItem owned;
  internal::own(owned.content, view.content);
  internal::own(owned.metadata, view.metadata);
  internal::own(owned.source_retriever, view.source_retriever);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveTraceResultItem& in) {
  writer.begin_object();
  writer.member("content", in.content);
  writer.member("metadata", in.metadata);
  writer.member("sourceRetriever", in.source_retriever);
  writer.end_object();
}

AgenticRetrieveWarningMessage to_owned(const AgenticRetrieveWarningMessageView& view) {
  AgenticRetrieveWarningMessage owned;
  internal::own(owned.message, view.message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveWarningMessage& in) {
  writer.begin_object();
  writer.member("message", in.message);
  writer.end_object();
}

AgenticRetrieveWarning to_owned(const AgenticRetrieveWarningView& view) {
  AgenticRetrieveWarning owned;
  internal::own(owned.message, view.message);
  internal::own(owned.guardrail, view.guardrail);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveWarning& in) {
  writer.exactly_one("AgenticRetrieveWarning",
                     in.message.has_value() + in.guardrail.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("message", in.message);
  writer.member("guardrail", in.guardrail);
  writer.unknown(in.unknown);
  writer.end_object();
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

void write_json(internal::JsonWriter& writer, const AgenticRetrieveTraceEventAttributes& in) {
  writer.begin_object();
  writer.member("step", in.step);
  writer.member("status", in.status);
  writer.member("message", in.message);
  writer.member("actions", in.actions);
  writer.member("warnings", in.warnings);
  writer.member("failures", in.failures);
  writer.member("retrievalMetadata", in.retrieval_metadata);
  writer.member("retrievalResponse", in.retrieval_response);
  writer.member("appliedInstruction", in.applied_instruction);
  writer.end_object();
}

AgenticRetrieveTraceEvent to_owned(const AgenticRetrieveTraceEventView& view) {
  AgenticRetrieveTraceEvent owned;
  internal::own(owned.id, view.id);
  internal::own(owned.timestamp, view.timestamp);
  internal::own(owned.attributes, view.attributes);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveTraceEvent& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.member("timestamp", in.timestamp);
  writer.member("attributes", in.attributes);
  writer.end_object();
}

AgenticRetrieveStreamResponseOutput to_owned(const AgenticRetrieveStreamResponseOutputView& view) {
  AgenticRetrieveStreamResponseOutput owned;
  internal::own(owned.result, view.result);
  internal::own(owned.trace_event, view.trace_event);
  internal::own(owned.response_event, view.response_event);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveStreamResponseOutput& in) {
  writer.exactly_one("AgenticRetrieveStreamResponseOutput", in.result.has_value() + in.trace_event.has_value() +
                                                                in.response_event.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("result", in.result);
  writer.member("traceEvent", in.trace_event);
  writer.member("responseEvent", in.response_event);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
