// Answers that are no success: any body, of any kind, gives an Error with a code. The first byte chooses the
// status.
#include <string>

#include "fuzz.h"
#include "json_mutator.h"
#include "outcrop/internal/error_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace outcrop;
  if (size == 0) return 0;
  internal::ResponseStorage answer;
  answer.status = 300 + data[0];
  answer.headers.add("content-type", "application/json");
  fuzz::require(answer.body.assign(fuzz::text_of(data + 1, size - 1)), "there is memory");
  answer.body.seal();
  internal::JsonReader reader;
  const internal::Operation operation{.service = nullptr, .name = "AnyOperation", .errors = {}, .output = nullptr};
  const Error error = internal::read_error(reader, operation, answer);
  fuzz::require(!error.code.empty() && error.http_status == answer.status, "an error has a code and the status");
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  return outcrop::fuzz::mutate_json(data, size, max_size, seed);
}
