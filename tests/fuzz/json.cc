// Any JSON: what is_json says is what decoding says, and a document written again reads as the same document.
#include <string>

#include "fuzz.h"
#include "json_mutator.h"
#include "outcrop/document.h"
#include "outcrop/internal/json_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace outcrop;
  const std::string_view text = fuzz::text_of(data, size);
  internal::PaddedBuffer body;
  fuzz::require(body.assign(text), "there is memory");
  body.seal();
  internal::JsonReader reader;
  internal::Arena arena;
  DocumentView document;
  const bool decoded = reader.decode_document(body, arena, document);
  static_cast<void>(internal::find_top_level_string(text, "nextToken"));
  if (!text.starts_with("\xef\xbb\xbf"))
    fuzz::require(internal::is_json(text) == decoded, "is_json says what decoding says");
  if (!decoded) {
    fuzz::require(!reader.problem().empty(), "a refusal has a reason");
    return 0;
  }
  const std::string written = to_json(document);
  const std::optional<Document> again = Document::parse(written);
  fuzz::require(again && *again == Document(document), "a document survives writing and reading");
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  return outcrop::fuzz::mutate_json(data, size, max_size, seed);
}
