// Writes AgenticRetrieveStreamResponseOutput and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_stream_response_output.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const AgenticRetrieveSourceRetriever& in) {
  writer.begin_object();
  writer.required("identifier", in.identifier);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveActionDetails& in) {
  writer.begin_object();
  writer.required("inputQuery", in.input_query);
  writer.required("sourceRetrievers", in.source_retrievers);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveCodeExecutionDocument& in) {
  writer.begin_object();
  writer.member("documentId", in.document_id);
  writer.member("sourceRetriever", in.source_retriever);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveCodeExecutionDetails& in) {
  writer.begin_object();
  writer.member("documents", in.documents);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveFullDocExpansionDetails& in) {
  writer.begin_object();
  writer.member("documentId", in.document_id);
  writer.member("sourceRetriever", in.source_retriever);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryRetrieveDetails& in) {
  writer.begin_object();
  writer.required("inputQuery", in.input_query);
  writer.required("memoryId", in.memory_id);
  writer.member("namespace", in.namespace_);
  writer.member("namespacePath", in.namespace_path);
  writer.member("strategyId", in.strategy_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveAction& in) {
  writer.begin_object();
  writer.member("retrieve", in.retrieve);
  writer.member("fullDocumentExpansion", in.full_document_expansion);
  writer.member("memoryRetrieve", in.memory_retrieve);
  writer.member("codeExecution", in.code_execution);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveAppliedInstruction& in) {
  writer.begin_object();
  writer.required("id", in.id);
  writer.member("version", in.version);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveCitationReference& in) {
  writer.begin_object();
  writer.required("resultIndex", in.result_index);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveCitation& in) {
  writer.begin_object();
  writer.required("startIndex", in.start_index);
  writer.required("endIndex", in.end_index);
  writer.required("references", in.references);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveFailure& in) {
  writer.begin_object();
  writer.required("message", in.message);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveGeneratedResponse& in) {
  writer.begin_object();
  writer.required("answer", in.answer);
  writer.member("citations", in.citations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveGuardrailWarning& in) {
  writer.begin_object();
  writer.required("id", in.id);
  writer.required("version", in.version);
  writer.required("action", in.action);
  writer.member("message", in.message);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveResponseEvent& in) {
  writer.begin_object();
  writer.required("text", in.text);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalContent& in) {
  writer.begin_object();
  writer.member("byteContent", in.byte_content);
  writer.member("text", in.text);
  writer.required("mimeType", in.mime_type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveResultItem& in) {
  writer.begin_object();
  writer.required("content", in.content);
  writer.member("metadata", in.metadata);
  writer.required("sourceRetriever", in.source_retriever);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveResultEvent& in) {
  writer.begin_object();
  writer.required("results", in.results);
  writer.member("generatedResponse", in.generated_response);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveSourceMetadata& in) {
  writer.begin_object();
  writer.member("identifier", in.identifier);
  writer.member("retrievalType", in.retrieval_type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveTraceResultItem& in) {
  writer.begin_object();
  writer.member("content", in.content);
  writer.member("metadata", in.metadata);
  writer.member("sourceRetriever", in.source_retriever);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveWarningMessage& in) {
  writer.begin_object();
  writer.required("message", in.message);
  writer.end_object();
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

void write_json(internal::JsonWriter& writer, const AgenticRetrieveTraceEventAttributes& in) {
  writer.begin_object();
  writer.required("step", in.step);
  writer.required("status", in.status);
  writer.required("message", in.message);
  writer.member("actions", in.actions);
  writer.member("warnings", in.warnings);
  writer.member("failures", in.failures);
  writer.member("retrievalMetadata", in.retrieval_metadata);
  writer.member("retrievalResponse", in.retrieval_response);
  writer.member("appliedInstruction", in.applied_instruction);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveTraceEvent& in) {
  writer.begin_object();
  writer.required("id", in.id);
  writer.required("timestamp", in.timestamp);
  writer.required("attributes", in.attributes);
  writer.end_object();
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
