// The memory behind a Response: padded body, arena, headers, and the pool that recycles them.
#include "outcrop/internal/response_storage.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

#include "base/ascii.h"
#include "base/memory_checker.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kSmallestBody = 4096 - kBodyPadding;
constexpr std::size_t kSmallestBlock = 4096;
constexpr std::size_t kMaxAlignment = 16;

constexpr std::size_t kWorthShrinking = std::size_t{256} << 10;
constexpr int kWastefulExchanges = 8;

// s390x's `new` aligns to 8 bytes.
constexpr bool kNewAligns = __STDCPP_DEFAULT_NEW_ALIGNMENT__ >= kMaxAlignment;

void* take_memory(std::size_t size) {
  return kNewAligns ? ::operator new(size) : ::operator new(size, std::align_val_t(kMaxAlignment));
}

void free_memory(void* block) {
  kNewAligns ? ::operator delete(block) : ::operator delete(block, std::align_val_t(kMaxAlignment));
}

}  // namespace

PaddedBuffer::PaddedBuffer(PaddedBuffer&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      capacity_(std::exchange(other.capacity_, 0)) {}

PaddedBuffer& PaddedBuffer::operator=(PaddedBuffer&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  std::swap(capacity_, other.capacity_);
  return *this;
}

PaddedBuffer::~PaddedBuffer() { std::free(data_); }

bool PaddedBuffer::reserve(std::size_t size) {
  if (size <= capacity_ && data_) return true;
  if (size > SIZE_MAX / 2 - kBodyPadding) return false;
  const std::size_t capacity = std::max({size, capacity_ + capacity_ / 2, kSmallestBody});
  // realloc moves the pages of a large buffer instead of copying them.
  auto* data = static_cast<char*>(std::realloc(data_, capacity + kBodyPadding));
  if (!data) return false;
  data_ = data;
  capacity_ = capacity;
  return true;
}

bool PaddedBuffer::append(const char* bytes, std::size_t count) {
  if (count > SIZE_MAX / 2 - size_ || !reserve(size_ + count)) return false;
  if (count) std::memcpy(data_ + size_, bytes, count);
  size_ += count;
  return true;
}

void PaddedBuffer::drop_front(std::size_t count) {
  size_ -= count;
  if (size_ && count) std::memmove(data_, data_ + count, size_);
}

void PaddedBuffer::seal() {
  if (data_) std::memset(data_ + size_, 0, kBodyPadding);
}

void PaddedBuffer::release() {
  std::free(data_);
  data_ = nullptr;
  size_ = capacity_ = 0;
}

Arena::Arena(Arena&& other) noexcept
    : next_(std::exchange(other.next_, 0)),
      end_(std::exchange(other.end_, 0)),
      capacity_(std::exchange(other.capacity_, 0)),
      limit_(std::exchange(other.limit_, SIZE_MAX)),
      newest_(std::exchange(other.newest_, nullptr)) {}

Arena& Arena::operator=(Arena&& other) noexcept {
  std::swap(next_, other.next_);
  std::swap(end_, other.end_);
  std::swap(capacity_, other.capacity_);
  std::swap(limit_, other.limit_);
  std::swap(newest_, other.newest_);
  return *this;
}

void* Arena::allocate_slow(std::size_t size, std::size_t alignment) {
  if (size > SIZE_MAX / 4) throw std::bad_alloc();
  reserve(size + alignment);
  return allocate(size, alignment);
}

void Arena::reserve(std::size_t size) {
  if (size <= end_ - next_) return;
  const std::size_t doubled = newest_ ? newest_->size * 2 : kSmallestBlock - sizeof(Block);
  const std::size_t allowed = limit_ - std::min(limit_, capacity_);
  if (size > allowed) throw ArenaFull();
  add_block(std::min(std::max(size, doubled), allowed));
}

void Arena::set_limit(std::size_t bytes) {
  limit_ = bytes;
  // A block of an earlier answer is not to stand in the way of the one that this answer needs.
  if (used() == 0 && capacity_ > bytes / 4) release();
}

std::size_t Arena::room() const {
  const std::size_t most = std::max(end_ - next_, limit_ - std::min(limit_, capacity_));
  return most - std::min(most, kMaxAlignment);
}

void Arena::add_block(std::size_t size) {
  static_assert(alignof(Block) == kMaxAlignment);
  newest_ = new (take_memory(sizeof(Block) + size)) Block{newest_, size};
  capacity_ += size;
  begin_newest();
}

void Arena::drop_newest() {
  capacity_ -= newest_->size;
  free_memory(std::exchange(newest_, newest_->older));
}

void Arena::begin_newest() {
  next_ = reinterpret_cast<std::size_t>(newest_ + 1);
  end_ = next_ + newest_->size;
}

std::string_view Arena::copy(std::string_view text) {
  if (text.empty()) return "";
  auto* bytes = static_cast<char*>(allocate(text.size(), 1));
  std::memcpy(bytes, text.data(), text.size());
  return {bytes, text.size()};
}

std::string_view Arena::trim_behind(char* text, std::size_t size, std::size_t used) {
  // Elsewhere when the block was full: there the rest stays unused.
  if (reinterpret_cast<std::size_t>(text) != end_) return {text, used};
  end_ += size - used;
  char* const kept = text + (size - used);
  if (used) std::memmove(kept, text, used);
  return {kept, used};
}

void Arena::reset() {
  if (!newest_) return;
  // The newest block is the largest one.
  while (Block* const older = newest_->older) {
    newest_->older = older->older;
    capacity_ -= older->size;
    free_memory(older);
  }
  begin_newest();
}

void Arena::rewind(const Mark& mark) {
  while (capacity_ > mark.capacity) drop_newest();
  next_ = mark.next;
  end_ = mark.end;
}

void Arena::release() {
  while (newest_) drop_newest();
  next_ = end_ = 0;
}

void ResponseHeaders::add(std::string_view name, std::string_view value) {
  const auto append = [this](std::string_view text) {
    const auto begin = static_cast<std::uint32_t>(block_.size());
    block_ += text;
    return begin;
  };
  Header header{};
  header.name_begin = append(name);
  header.name_size = static_cast<std::uint32_t>(name.size());
  header.value_begin = append(value);
  header.value_size = static_cast<std::uint32_t>(value.size());
  headers_.push_back(header);
}

void ResponseHeaders::clear() {
  block_.clear();
  headers_.clear();
}

std::string_view ResponseHeaders::find(std::string_view name) const {
  for (std::size_t i = 0; i < headers_.size(); ++i)
    if (equal_ignoring_case(this->name(i), name)) return value(i);
  return {};
}

std::string_view ResponseStorage::request_id() const {
  for (const std::string_view name : {"x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"})
    if (const std::string_view id = headers.find(name); !id.empty()) return id.substr(0, kLongestRequestId);
  return {};
}

void ResponseStorage::copy_head(const ResponseStorage& other) {
  headers = other.headers;
  status = other.status;
  attempts = other.attempts;
}

void ResponseStorage::reset() {
  const bool wasteful = capacity() > kWorthShrinking && (body.size() + arena.used()) < capacity() / 4;
  wasteful_exchanges_ = wasteful ? wasteful_exchanges_ + 1 : 0;
  if (wasteful_exchanges_ >= kWastefulExchanges) {
    body.release();
    arena.release();
    wasteful_exchanges_ = 0;
  }
  body.clear();
  arena.reset();
  headers.clear();
  status = 0;
  attempts = 0;
  metrics = {};
}

template <class Do>
void ResponseStorage::with_each_part(Do what) {
  if (body.data()) what(body.data(), body.capacity() + kBodyPadding);
  if (arena.capacity() > 0) what(arena.open(1), static_cast<std::size_t>(arena.limit() - arena.open(1)));
  what(headers.block_.data(), headers.block_.capacity() + 1);
}

void ResponseStorage::forbid() {
  with_each_part([](void* begin, std::size_t size) { hide_memory(begin, size); });
}

void ResponseStorage::allow() {
  with_each_part([](void* begin, std::size_t size) { allow_memory(begin, size); });
  headers.clear();
}

void ReturnToPool::operator()(ResponseStorage* storage) const {
  if (pool) {
    pool->give_back(storage);
  } else {
    delete storage;
  }
}

std::shared_ptr<StoragePool> StoragePool::make() { return std::shared_ptr<StoragePool>(new StoragePool()); }

StoragePool::~StoragePool() {
  for (std::atomic<ResponseStorage*>& slot : kept_) {
    const std::unique_ptr<ResponseStorage> kept(slot.load(std::memory_order_acquire));
    if (kept) kept->allow();
  }
}

StoragePtr StoragePool::take() {
  for (std::atomic<ResponseStorage*>& slot : kept_) {
    if (!slot.load(std::memory_order_relaxed)) continue;
    if (ResponseStorage* storage = slot.exchange(nullptr, std::memory_order_acq_rel)) {
      kept_bytes_.fetch_sub(storage->capacity(), std::memory_order_relaxed);
      storage->allow();
      return StoragePtr(storage, ReturnToPool{shared_from_this()});
    }
  }
  return StoragePtr(new ResponseStorage(), ReturnToPool{shared_from_this()});
}

void StoragePool::give_back(ResponseStorage* storage) {
  std::unique_ptr<ResponseStorage> owned(storage);
  owned->reset();
  const std::size_t bytes = owned->capacity();
  if (kept_bytes_.fetch_add(bytes, std::memory_order_relaxed) + bytes <= kMaxBytes) {
    owned->forbid();
    for (std::atomic<ResponseStorage*>& slot : kept_) {
      ResponseStorage* empty = nullptr;
      if (slot.compare_exchange_strong(empty, owned.get(), std::memory_order_acq_rel)) {
        static_cast<void>(owned.release());
        return;
      }
    }
    owned->allow();
  }
  kept_bytes_.fetch_sub(bytes, std::memory_order_relaxed);
}

}  // namespace outcrop::internal
