// Both decoders give the same views and the same errors. The first byte chooses the answer's shape; behind it stand
// texts, parted by the character 0x1e, each of which is read twice by the same readers, since what the speculative
// decoder learns of one text must not lead it astray in the next.
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "bedrock/src/schemas.h"
#include "fuzz.h"
#include "json_mutator.h"
#include "outcrop/bedrock/views/evaluation_summary.h"
#include "outcrop/bedrock/views/foundation_model_summary.h"
#include "outcrop/bedrock/views/inference_profile_summary.h"
#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "support/view_text.h"
#include "unit/json/sample_views.h"

namespace {

namespace internal = outcrop::internal;
namespace schemas = outcrop::bedrock::schemas;

constexpr int kSkipped = 77;  // this machine can't run the kernel that is asked for

template <class Summary>
struct PageView {
  std::optional<std::string_view> next_token{};
  std::span<const Summary> summaries{};
};

template <class Summary>
struct Page {
  explicit Page(std::string_view list_name, const internal::Type& summary)
      : list(internal::list_type<Summary>(summary)),
        fields{{"nextToken", &internal::string_type, offsetof(PageView<Summary>, next_token), internal::Slot::optional},
               {list_name, &list, offsetof(PageView<Summary>, summaries), internal::Slot::plain}},
        schema(internal::structure_schema<PageView<Summary>>("Page", fields)) {}

  internal::Type list;
  internal::Field fields[2];
  internal::Schema schema;
};

const internal::Schema& schema_of(std::uint8_t choice) {
  static const Page<outcrop::bedrock::EvaluationSummaryView> jobs("jobSummaries", schemas::evaluation_summary_type);
  static const Page<outcrop::bedrock::FoundationModelSummaryView> models("modelSummaries",
                                                                         schemas::foundation_model_summary_type);
  static const Page<outcrop::bedrock::InferenceProfileSummaryView> profiles("inferenceProfileSummaries",
                                                                            schemas::inference_profile_summary_type);
  switch (choice % 4) {
    case 0:
      return jobs.schema;
    case 1:
      return models.schema;
    case 2:
      return profiles.schema;
    default:
      return sample::sample_schema;
  }
}

std::string outcome(internal::JsonReader& reader, const internal::Schema& schema, std::string_view text) {
  internal::PaddedBuffer body;
  outcrop::fuzz::require(body.assign(text), "there is memory");
  body.seal();
  internal::Arena arena;
  std::vector<std::max_align_t> view(schema.size / sizeof(std::max_align_t) + 1);
  if (!reader.decode(schema, body, arena, view.data())) return "refused: " + reader.problem();
  return outcrop::test::view_text(schema, view.data());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (const char* const kernel = std::getenv("OUTCROP_KERNEL"))
    if (!internal::decoder_problem("", kernel).empty()) std::exit(kSkipped);
  if (size == 0) return 0;
  const internal::Schema& schema = schema_of(data[0]);
  internal::JsonReader speculative(internal::Decoder::automatic);
  internal::JsonReader general(internal::Decoder::simdjson);
  std::string_view rest = outcrop::fuzz::text_of(data + 1, size - 1);
  while (true) {
    const std::string_view text = rest.substr(0, rest.find('\x1e'));
    const std::string expected = outcome(general, schema, text);
    for (int round = 0; round < 2; ++round)
      outcrop::fuzz::require(outcome(speculative, schema, text) == expected, "the decoders agree");
    if (text.size() == rest.size()) return 0;
    rest.remove_prefix(text.size() + 1);
  }
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  return outcrop::fuzz::mutate_json(data, size, max_size, seed);
}
