// Writes CitationLocation and the shapes that only it holds as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/citation_location.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const DocumentCharLocation& in) {
  writer.begin_object();
  writer.member("documentIndex", in.document_index);
  writer.member("start", in.start);
  writer.member("end", in.end);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentChunkLocation& in) {
  writer.begin_object();
  writer.member("documentIndex", in.document_index);
  writer.member("start", in.start);
  writer.member("end", in.end);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentPageLocation& in) {
  writer.begin_object();
  writer.member("documentIndex", in.document_index);
  writer.member("start", in.start);
  writer.member("end", in.end);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SearchResultLocation& in) {
  writer.begin_object();
  writer.member("searchResultIndex", in.search_result_index);
  writer.member("start", in.start);
  writer.member("end", in.end);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const WebLocation& in) {
  writer.begin_object();
  writer.member("url", in.url);
  writer.member("domain", in.domain);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CitationLocation& in) {
  writer.exactly_one("CitationLocation", in.web.has_value() + in.document_char.has_value() +
                                             in.document_page.has_value() + in.document_chunk.has_value() +
                                             in.search_result_location.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("web", in.web);
  writer.member("documentChar", in.document_char);
  writer.member("documentPage", in.document_page);
  writer.member("documentChunk", in.document_chunk);
  writer.member("searchResultLocation", in.search_result_location);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
