// Writes RetrievedReference and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/retrieved_reference.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const AudioSegment& in) {
  writer.begin_object();
  writer.required("s3Uri", in.s3_uri);
  writer.member("transcription", in.transcription);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalResultContentColumn& in) {
  writer.begin_object();
  writer.member("columnName", in.column_name);
  writer.member("columnValue", in.column_value);
  writer.member("type", in.type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VideoSegment& in) {
  writer.begin_object();
  writer.required("s3Uri", in.s3_uri);
  writer.member("summary", in.summary);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalResultContent& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("text", in.text);
  writer.member("byteContent", in.byte_content);
  writer.member("video", in.video);
  writer.member("audio", in.audio);
  writer.member("row", in.row);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalResultConfluenceLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalResultCustomDocumentLocation& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalResultGoogleDriveLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalResultKendraDocumentLocation& in) {
  writer.begin_object();
  writer.member("uri", in.uri);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalResultOneDriveLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalResultS3Location& in) {
  writer.begin_object();
  writer.member("uri", in.uri);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalResultSalesforceLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalResultSharePointLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalResultSqlLocation& in) {
  writer.begin_object();
  writer.member("query", in.query);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalResultWebLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalResultLocation& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("s3Location", in.s3_location);
  writer.member("webLocation", in.web_location);
  writer.member("confluenceLocation", in.confluence_location);
  writer.member("salesforceLocation", in.salesforce_location);
  writer.member("sharePointLocation", in.share_point_location);
  writer.member("customDocumentLocation", in.custom_document_location);
  writer.member("kendraDocumentLocation", in.kendra_document_location);
  writer.member("sqlLocation", in.sql_location);
  writer.member("oneDriveLocation", in.one_drive_location);
  writer.member("googleDriveLocation", in.google_drive_location);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievedReference& in) {
  writer.begin_object();
  writer.member("content", in.content);
  writer.member("location", in.location);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
