// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/citation_location.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/types/message.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

DocumentCharLocation to_owned(const DocumentCharLocationView& view) {
  DocumentCharLocation owned;
  internal::own(owned.document_index, view.document_index);
  internal::own(owned.start, view.start);
  internal::own(owned.end, view.end);
  return owned;
}

DocumentChunkLocation to_owned(const DocumentChunkLocationView& view) {
  DocumentChunkLocation owned;
  internal::own(owned.document_index, view.document_index);
  internal::own(owned.start, view.start);
  internal::own(owned.end, view.end);
  return owned;
}

DocumentPageLocation to_owned(const DocumentPageLocationView& view) {
  DocumentPageLocation owned;
  internal::own(owned.document_index, view.document_index);
  internal::own(owned.start, view.start);
  internal::own(owned.end, view.end);
  return owned;
}

SearchResultLocation to_owned(const SearchResultLocationView& view) {
  SearchResultLocation owned;
  internal::own(owned.search_result_index, view.search_result_index);
  internal::own(owned.start, view.start);
  internal::own(owned.end, view.end);
  return owned;
}

WebLocation to_owned(const WebLocationView& view) {
  WebLocation owned;
  internal::own(owned.url, view.url);
  internal::own(owned.domain, view.domain);
  return owned;
}

CitationLocation to_owned(const CitationLocationView& view) {
  CitationLocation owned;
  internal::own(owned.web, view.web);
  internal::own(owned.document_char, view.document_char);
  internal::own(owned.document_page, view.document_page);
  internal::own(owned.document_chunk, view.document_chunk);
  internal::own(owned.search_result_location, view.search_result_location);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_runtime
