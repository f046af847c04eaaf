// Outcrop's own reader, with and without the speculative front.
#include "decode/contender.h"
#include "decode/outcrop_page.h"
#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bench {
namespace {

using bedrock::EvaluationSummaryView;
using bedrock::ListEvaluationJobsView;

const internal::Type kSummaries = internal::list_type<EvaluationSummaryView>(bedrock::schemas::evaluation_summary_type);
const internal::Field kFields[] = {
    {"nextToken", &internal::string_type, offsetof(ListEvaluationJobsView, next_token), internal::Slot::optional},
    {"jobSummaries", &kSummaries, offsetof(ListEvaluationJobsView, job_summaries), internal::Slot::plain},
};
const internal::Schema kPage =
    internal::structure_schema<ListEvaluationJobsView>("ListEvaluationJobsResponse", kFields);

class Outcrop : public Contender {
 public:
  explicit Outcrop(internal::Decoder decoder) : reader_(decoder) {}

  void decode(const internal::PaddedBuffer& page) override {
    arena_.reset();
    if (!reader_.decode(kPage, page, arena_, &view_)) give_up(reader_.problem().c_str());
  }
  const ListEvaluationJobsView& content() override { return view_; }

 private:
  internal::JsonReader reader_;
  internal::Arena arena_;
  ListEvaluationJobsView view_;
};

}  // namespace

const internal::Schema& page_schema() { return kPage; }

std::unique_ptr<Contender> make_outcrop() { return std::make_unique<Outcrop>(internal::Decoder::automatic); }

std::unique_ptr<Contender> make_outcrop_simdjson() { return std::make_unique<Outcrop>(internal::Decoder::simdjson); }

}  // namespace outcrop::bench
