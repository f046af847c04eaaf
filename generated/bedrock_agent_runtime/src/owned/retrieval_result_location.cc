// Makes RetrievalResultLocation and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/retrieval_result_location.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_location.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

RetrievalResultConfluenceLocation to_owned(const RetrievalResultConfluenceLocationView& view) {
  RetrievalResultConfluenceLocation owned;
  internal::own(owned.url, view.url);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievalResultConfluenceLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

RetrievalResultCustomDocumentLocation to_owned(const RetrievalResultCustomDocumentLocationView& view) {
  RetrievalResultCustomDocumentLocation owned;
  internal::own(owned.id, view.id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievalResultCustomDocumentLocation& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.end_object();
}

RetrievalResultGoogleDriveLocation to_owned(const RetrievalResultGoogleDriveLocationView& view) {
  RetrievalResultGoogleDriveLocation owned;
  internal::own(owned.url, view.url);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievalResultGoogleDriveLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

RetrievalResultKendraDocumentLocation to_owned(const RetrievalResultKendraDocumentLocationView& view) {
  RetrievalResultKendraDocumentLocation owned;
  internal::own(owned.uri, view.uri);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievalResultKendraDocumentLocation& in) {
  writer.begin_object();
  writer.member("uri", in.uri);
  writer.end_object();
}

RetrievalResultOneDriveLocation to_owned(const RetrievalResultOneDriveLocationView& view) {
  RetrievalResultOneDriveLocation owned;
  internal::own(owned.url, view.url);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievalResultOneDriveLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

RetrievalResultS3Location to_owned(const RetrievalResultS3LocationView& view) {
  RetrievalResultS3Location owned;
  internal::own(owned.uri, view.uri);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievalResultS3Location& in) {
  writer.begin_object();
  writer.member("uri", in.uri);
  writer.end_object();
}

RetrievalResultSalesforceLocation to_owned(const RetrievalResultSalesforceLocationView& view) {
  RetrievalResultSalesforceLocation owned;
  internal::own(owned.url, view.url);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievalResultSalesforceLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

RetrievalResultSharePointLocation to_owned(const RetrievalResultSharePointLocationView& view) {
  RetrievalResultSharePointLocation owned;
  internal::own(owned.url, view.url);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievalResultSharePointLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

RetrievalResultSqlLocation to_owned(const RetrievalResultSqlLocationView& view) {
  RetrievalResultSqlLocation owned;
  internal::own(owned.query, view.query);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievalResultSqlLocation& in) {
  writer.begin_object();
  writer.member("query", in.query);
  writer.end_object();
}

RetrievalResultWebLocation to_owned(const RetrievalResultWebLocationView& view) {
  RetrievalResultWebLocation owned;
  internal::own(owned.url, view.url);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievalResultWebLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.end_object();
}

RetrievalResultLocation to_owned(const RetrievalResultLocationView& view) {
  RetrievalResultLocation owned;
  internal::own(owned.type, view.type);
  internal::own(owned.s3_location, view.s3_location);
  internal::own(owned.web_location, view.web_location);
  internal::own(owned.confluence_location, view.confluence_location);
  internal::own(owned.salesforce_location, view.salesforce_location);
  internal::own(owned.share_point_location, view.share_point_location);
  internal::own(owned.custom_document_location, view.custom_document_location);
  internal::own(owned.kendra_document_location, view.kendra_document_location);
  internal::own(owned.sql_location, view.sql_location);
  internal::own(owned.one_drive_location, view.one_drive_location);
  internal::own(owned.google_drive_location, view.google_drive_location);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrievalResultLocation& in) {
  writer.begin_object();
  writer.sensitive().member("type", in.type);
  writer.sensitive().member("s3Location", in.s3_location);
  writer.sensitive().member("webLocation", in.web_location);
  writer.sensitive().member("confluenceLocation", in.confluence_location);
  writer.sensitive().member("salesforceLocation", in.salesforce_location);
  writer.sensitive().member("sharePointLocation", in.share_point_location);
  writer.sensitive().member("customDocumentLocation", in.custom_document_location);
  writer.sensitive().member("kendraDocumentLocation", in.kendra_document_location);
  writer.sensitive().member("sqlLocation", in.sql_location);
  writer.sensitive().member("oneDriveLocation", in.one_drive_location);
  writer.sensitive().member("googleDriveLocation", in.google_drive_location);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
