// An answer that is no page of summaries, and who decodes it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "decode/contender.h"
#include "outcrop/internal/json_reader.h"

namespace outcrop::bench {

/// What all decoders tell of it.
struct Told {
  std::size_t text_bytes{};
  std::int64_t numbers{};  ///< their sum
  std::size_t members{};   ///< of maps and documents
  bool operator==(const Told&) const = default;
};

using Decode = std::function<Told(const internal::PaddedBuffer&)>;

struct AnswerCase {
  std::string name;
  std::string text;
  std::function<Decode(internal::Decoder)> outcrop;
  Decode by_hand;  ///< On-Demand: each member by its name in the order in which it stands there, a document walked
};

std::vector<AnswerCase> converse_answers();
std::vector<AnswerCase> agent_answers();  ///< Retrieve and GetAgent

/// Outcrop's decoder of a view, of which `tell` tells.
template <class View, class Tell>
std::function<Decode(internal::Decoder)> outcrop_decoders(const internal::Schema& schema, Tell tell) {
  struct State {
    explicit State(internal::Decoder decoder) : reader(decoder) {}
    internal::JsonReader reader;
    internal::Arena arena;
    View view{};
  };
  return [&schema, tell](internal::Decoder decoder) -> Decode {
    return [&schema, tell, state = std::make_shared<State>(decoder)](const internal::PaddedBuffer& body) {
      state->arena.reset();
      if (!state->reader.decode(schema, body, state->arena, &state->view)) give_up(state->reader.problem().c_str());
      return tell(state->view);
    };
  };
}

}  // namespace outcrop::bench
