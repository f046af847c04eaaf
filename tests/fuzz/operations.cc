// All operations: both readers give the same views and the same errors of every body. The first two bytes choose an
// output, a modeled error or an event; behind them stands the body, read as what the service would send where it is
// empty.
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz.h"
#include "json_mutator.h"
#include "operation_tables.h"
#include "outcrop/internal/json_reader.h"
#include "protocol/output_reader.h"
#include "support/sample_json.h"
#include "support/view_text.h"

namespace {

namespace internal = outcrop::internal;
namespace fuzz = outcrop::fuzz;
namespace test = outcrop::test;

constexpr std::size_t kChoice = 2;  // bytes in front of the body

const internal::OutputSchema& chosen(const std::uint8_t* data) {
  const auto& tables = fuzz::output_tables();
  return *tables[(data[0] * 256u + data[1]) % tables.size()];
}

std::string sample_body(const internal::OutputSchema& output) {
  if (output.body) return test::sample_json(*output.body);
  const internal::Type* const payload = output.payload ? output.payload->type : nullptr;
  return payload && payload->schema ? test::sample_json(*payload->schema) : std::string();
}

std::string outcome(internal::JsonReader& reader, const internal::OutputSchema& output, std::string_view text) {
  internal::ResponseStorage storage;
  storage.status = 200;
  fuzz::require(storage.body.assign(text), "there is memory");
  storage.body.seal();
  std::vector<std::max_align_t> view(output.view->size / sizeof(std::max_align_t) + 1);
  std::string problem;
  if (!internal::read_output(reader, output, storage, view.data(), problem)) return "refused: " + problem;
  return test::view_text(*output.view, view.data());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < kChoice) return 0;
  const internal::OutputSchema& output = chosen(data);
  const std::string text =
      size == kChoice ? sample_body(output) : std::string(fuzz::text_of(data + kChoice, size - kChoice));
  internal::JsonReader speculative(internal::Decoder::automatic);
  internal::JsonReader general(internal::Decoder::simdjson);
  const std::string expected = outcome(general, output, text);
  for (int round = 0; round < 2; ++round)
    fuzz::require(outcome(speculative, output, text) == expected, "the readers agree");
  if (size == kChoice) fuzz::require(!expected.starts_with("refused"), "what the service sends is read");
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  std::mt19937 random(seed);
  if (max_size < kChoice) return 0;
  if (size <= kChoice || random() % 4 == 0) {  // another one's body
    data[0] = static_cast<std::uint8_t>(random());
    data[1] = static_cast<std::uint8_t>(random());
    size = kChoice + fuzz::put(sample_body(chosen(data)), data + kChoice, max_size - kChoice);
    if (random() % 16 == 0) return kChoice;
  }
  return kChoice +
         fuzz::mutate_json(data + kChoice, size - kChoice, max_size - kChoice, static_cast<unsigned>(random()));
}
